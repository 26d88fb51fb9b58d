// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Standoff authors

#include "mainwindow/mainactions.h"

#include "theme/icons.h"

#include <QAction>
#include <QMainWindow>
#include <QMenu>
#include <QRegularExpression>

using namespace Qt::StringLiterals;

namespace Standoff {

QString plainText(const QString &text)
{
    static const QRegularExpression inBrackets(u"\\(&.\\)"_s);
    return QString(text).remove(inBrackets).remove(u'&').remove(u'…').trimmed();
}

QAction *ActionMaker::add(QMenu &menu, const Words &words, const QList<QKeySequence> &keys,
    std::function<void()> function, QWidget *focus)
{
    auto *action = new QAction(Theme::icon(QLatin1StringView(words.name)), words.text, &m_window);
    action->setObjectName(QLatin1StringView(words.name));
    action->setShortcuts(keys);
    const QString plain = plainText(words.text);
    const QString tip = words.tip.isEmpty() ? plain : words.tip;
    const QString key = action->shortcut().toString(QKeySequence::NativeText);
    action->setToolTip(
        key.isEmpty() ? tip : QObject::tr("%1 (%2)", "tooltip and key").arg(tip, key));
    action->setStatusTip(tip);
    QObject::connect(action, &QAction::triggered, &m_window, std::move(function));
    menu.addAction(action);
    if (focus) {
        action->setShortcutContext(Qt::WidgetShortcut);
        focus->addAction(action);
    }
    return action;
}

} // namespace Standoff
