// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Standoff authors

#include "widgets/shortcutguard.h"

#include <QAction>
#include <QKeyEvent>
#include <QMenu>
#include <QWidget>

namespace Standoff {

namespace {

// Also those in menus of the widget's menu.
QList<QAction *> withMenus(const QList<QAction *> &actions)
{
    QList<QAction *> all = actions;
    for (const QAction *action : actions) {
        if (action->menu() && action->isVisible() && action->isEnabled())
            all += withMenus(action->menu()->actions());
    }
    return all;
}

} // namespace

ShortcutGuard::ShortcutGuard(QWidget *widget)
    : QObject(widget)
    , m_widget(widget)
{
    widget->installEventFilter(this);
}

QAction *ShortcutGuard::actionFor(const QKeyEvent &event) const
{
    const QKeySequence key(event.keyCombination());
    for (QAction *action : withMenus(m_widget->actions())) {
        if (action->isEnabled() && action->isVisible() && action->shortcuts().contains(key))
            return action;
    }
    return nullptr;
}

bool ShortcutGuard::eventFilter(QObject *watched, QEvent *event)
{
    const bool asked = event->type() == QEvent::ShortcutOverride;
    if (watched != m_widget || (!asked && event->type() != QEvent::KeyPress))
        return false;
    QAction *action = actionFor(*static_cast<QKeyEvent *>(event));
    if (!action)
        return false;
    event->accept();
    if (!asked)
        action->trigger();
    return true;
}

} // namespace Standoff
