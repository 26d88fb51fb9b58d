// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Standoff authors

#pragma once

#include "mainwindow/windowparts.h"

#include <QObject>

class QAction;
class QMenu;

namespace Standoff {

class ActionMaker;
class HistoryPage;
class Undoing;
struct HistoryLine;

// Undo, redo and the history, in the panel below, and what a person does with selected words.
class EditActions : public QObject
{
    Q_OBJECT

public:
    // Adds a page to the panel below.
    explicit EditActions(const WindowParts &parts);

    void addActions(ActionMaker &make, QMenu &menu);
    // What undo and redo would do now.
    void followHistory();

private:
    void copyQuotation();
    void goTo(const HistoryLine &line);

    const WindowParts m_parts;
    Undoing *m_undoing;
    HistoryPage *m_history;
    QAction *m_undo = nullptr;
    QAction *m_redo = nullptr;
};

} // namespace Standoff
