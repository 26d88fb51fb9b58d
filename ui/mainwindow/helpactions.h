// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Standoff authors

#pragma once

#include "mainwindow/windowparts.h"
#include "project/recordref.h"

#include <QObject>

class QMenu;

namespace Standoff {

class ActionMaker;
class CommandPalette;
class HintLine;
class KeyBindings;

// How a person finds what they can do: the command palette, all keys, which can be changed, hints
// at the first uses, and a tour.
class HelpActions : public QObject
{
    Q_OBJECT

public:
    explicit HelpActions(const WindowParts &parts);

    void addActions(ActionMaker &make, QMenu &menu);
    void addSettings(ActionMaker &make, QMenu &menu);
    // When all that can be done in the window is there.
    void begin();
    // In this window.
    void beginTour();

signals:
    // On a copy of the sample.
    void tourRequested();

private:
    void connectPalette();
    void openPalette();
    void editKeys(const QString &id);
    void goToRecord(RecordRef record);
    void goToParagraph(int paragraph);

    const WindowParts m_parts;
    CommandPalette *m_palette;
    HintLine *m_hints = nullptr;
    KeyBindings *m_keys = nullptr;
};

} // namespace Standoff
