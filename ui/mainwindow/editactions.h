// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Standoff authors

#pragma once

#include "mainwindow/windowparts.h"

#include <QObject>

class QAction;
class QMenu;

namespace Standoff {

class ActionMaker;
class Undoing;

// Undo and redo, and what a person does with selected words.
class EditActions : public QObject
{
    Q_OBJECT

public:
    explicit EditActions(const WindowParts &parts);

    void addActions(ActionMaker &make, QMenu &menu);
    // What undo and redo would do now.
    void followHistory();

private:
    void copyQuotation();

    const WindowParts m_parts;
    Undoing *m_undoing;
    QAction *m_undo = nullptr;
    QAction *m_redo = nullptr;
};

} // namespace Standoff
