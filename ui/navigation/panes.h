// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Standoff authors

#pragma once

#include "project/recordref.h"

#include <QObject>

class QMainWindow;
class QMenu;
class QWidget;

namespace Standoff {

class ActionMaker;
class ArticleView;
class SidePanel;

// Takes the focus from pane to pane of the window, round at the end: the list of articles, the
// text, the register, the form below it, the panel at the foot. What is folded away is left out.
class Panes : public QObject
{
    Q_OBJECT

public:
    Panes(QMainWindow &window, QWidget &articles, ArticleView &view, SidePanel &panel,
        QWidget &bottom);

    void addActions(ActionMaker &make, QMenu &menu);
    // To the list of a register, which is shown.
    void enterRegister(Register kind);
    // One pane on, or back.
    void go(int step);

private:
    enum class Pane : quint8 { Articles, Text, Records, Details, Bottom };
    static constexpr int paneCount = 5;

    bool isThere(Pane pane) const;
    Pane current() const;
    void enter(Pane pane);
    // A part of the register that is shown, by its name.
    QWidget *part(const QString &name) const;
    static QWidget *firstWithin(QWidget *container);

    QMainWindow &m_window;
    QWidget &m_articles;
    ArticleView &m_view;
    SidePanel &m_panel;
    QWidget &m_bottom;
};

} // namespace Standoff
