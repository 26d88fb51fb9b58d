// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Standoff authors

#pragma once

#include <QKeySequence>
#include <QList>
#include <QString>
#include <functional>

class QAction;
class QMainWindow;
class QMenu;
class QWidget;

namespace Standoff {

// The words of an action without what marks their key: "&Save…" and "저장(&S)…" alike.
QString plainText(const QString &text);

// Has the tooltip of an action tell its key, after that was changed.
void tellKey(QAction &action);

// While a menu is open, the letters are the menu's, though they are keys of what is behind it.
void keepLettersInMenus(QMainWindow &window);

// Makes the window's actions: each has a name, words, keys, a tooltip and what it does.
class ActionMaker
{
public:
    explicit ActionMaker(QMainWindow &window)
        : m_window(window)
    {
    }

    struct Words
    {
        const char *name; // of the object, and its icon in resources/icons where there is one
        QString text;
        QString tip; // "" where the text says it all
    };
    // An action in the menu. With a widget, its keys work only while that has the focus.
    QAction *add(QMenu &menu, const Words &words, const QList<QKeySequence> &keys,
        std::function<void()> function, QWidget *focus = nullptr);

private:
    QMainWindow &m_window;
};

} // namespace Standoff
