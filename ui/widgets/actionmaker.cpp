// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Standoff authors

#include "widgets/actionmaker.h"

#include "theme/icons.h"

#include <QAction>
#include <QApplication>
#include <QKeyEvent>
#include <QMainWindow>
#include <QMenu>
#include <QMenuBar>
#include <QRegularExpression>

using namespace Qt::StringLiterals;

namespace Standoff {

namespace {

// Qt takes a key that works in one widget only for one of the menu bar, too, if the action is in a
// menu and the bar has the focus; and below a menu that the mouse has opened, the widget keeps the
// focus. What is asked whether it wants the key depends on the desktop: so all are answered for.
class LettersInMenus : public QObject
{
public:
    using QObject::QObject;

    bool eventFilter(QObject *watched, QEvent *event) override
    {
        if (event->type() == QEvent::KeyPress
            && static_cast<const QKeyEvent *>(event)->key() == Qt::Key_Escape
            && qobject_cast<QMenu *>(watched))
            return leave(watched, event);
        if (event->type() != QEvent::ShortcutOverride)
            return false;
        const bool isInMenu = qobject_cast<QMenu *>(QApplication::activePopupWidget())
            || qobject_cast<QMenuBar *>(QApplication::focusWidget());
        if (isInMenu)
            event->accept();
        return isInMenu;
    }

private:
    // With Escape a person has done with the menus. Qt leaves the menu bar in wait for another one,
    // which takes the next key away from where the focus was.
    static bool leave(QObject *menu, QEvent *escape)
    {
        menu->event(escape);
        auto *bar = qobject_cast<QMenuBar *>(QApplication::focusWidget());
        if (bar && !QApplication::activePopupWidget())
            QCoreApplication::sendEvent(bar, escape);
        return true;
    }
};

} // namespace

QString plainText(const QString &text)
{
    static const QRegularExpression inBrackets(u"\\(&.\\)"_s);
    static const QRegularExpression marked(u"&(.)"_s); // "&&" is an ampersand
    return QString(text).remove(inBrackets).replace(marked, u"\\1"_s).remove(u'…').trimmed();
}

void tellKey(QAction &action)
{
    const QString tip = action.statusTip();
    if (tip.isEmpty()) // the tooltip is none of ours
        return;
    const QString key = action.shortcut().toString(QKeySequence::NativeText);
    action.setToolTip(
        key.isEmpty() ? tip : QObject::tr("%1 (%2)", "tooltip and key").arg(tip, key));
}

void keepLettersInMenus(QMainWindow &window)
{
    qApp->installEventFilter(new LettersInMenus(&window));
}

QAction *ActionMaker::add(QMenu &menu, const Words &words, const QList<QKeySequence> &keys,
    std::function<void()> function, QWidget *focus)
{
    auto *action = new QAction(Theme::icon(QLatin1StringView(words.name)), words.text, &m_window);
    action->setObjectName(QLatin1StringView(words.name));
    action->setShortcuts(keys);
    const QString plain = plainText(words.text);
    const QString tip = words.tip.isEmpty() ? plain : words.tip;
    action->setStatusTip(tip);
    tellKey(*action);
    QObject::connect(action, &QAction::triggered, &m_window, std::move(function));
    menu.addAction(action);
    if (focus) {
        action->setShortcutContext(Qt::WidgetShortcut);
        focus->addAction(action);
    }
    return action;
}

} // namespace Standoff
