// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Standoff authors

#include "widgets/actionlist.h"

#include "widgets/actionmaker.h"

#include <QAction>
#include <QCoreApplication>
#include <QMainWindow>
#include <QMenu>
#include <QMenuBar>
#include <QSet>
#include <algorithm>

using namespace Qt::StringLiterals;

namespace Standoff {

namespace {

// The context of the texts.
struct ActionList
{
    Q_DECLARE_TR_FUNCTIONS(ActionList)
};

class Lister
{
public:
    QList<ListedAction> list(QMainWindow &window)
    {
        for (const QAction *menu : window.menuBar()->actions()) {
            if (menu->menu())
                addMenu(*menu->menu(), {plainText(menu->text())});
        }
        for (QAction *action : window.findChildren<QAction *>()) {
            const auto *owner = qobject_cast<QWidget *>(action->parent());
            if (!owner || owner->window() != &window) // of a dialog
                continue;
            // Those of Qt's own widgets and of menus that come and go are not ours to list.
            if (!action->objectName().isEmpty() && !action->objectName().startsWith(u'_')
                && !action->objectName().startsWith("qt_"_L1)
                && placeOf(*action) != KeyPlace::Window)
                add(*action, {});
        }
        return m_list;
    }

private:
    void addMenu(
        QMenu &menu, const QStringList &menus) // NOLINT(misc-no-recursion): as deep as menus
    {
        emit menu.aboutToShow();
        for (QAction *action : menu.actions()) {
            if (action->menu())
                addMenu(*action->menu(), menus + QStringList{plainText(action->text())});
            else
                add(*action, menus);
        }
    }

    void add(QAction &action, const QStringList &menus)
    {
        if (action.isSeparator() || action.menu() || m_seen.contains(&action)
            || action.text().isEmpty())
            return;
        m_seen.insert(&action);
        const KeyPlace place = placeOf(action);
        const QString id = action.objectName();
        if (place == KeyPlace::List && !id.isEmpty()) {
            for (ListedAction &listed : m_list) {
                if (listed.id == id && listed.place == place)
                    return listed.actions.append(&action);
            }
        }
        m_list.append({.id = id,
            .text = plainText(action.text()),
            .menus = menus,
            .place = place,
            .isTag = place == KeyPlace::Text && action.data().isValid(),
            .actions = {&action}});
    }

    static KeyPlace placeOf(const QAction &action)
    {
        if (action.shortcutContext() == Qt::WindowShortcut
            || action.shortcutContext() == Qt::ApplicationShortcut)
            return KeyPlace::Window;
        const auto owners = action.associatedObjects();
        const bool isText = std::ranges::any_of(
            owners, [](const QObject *owner) { return owner->objectName() == "articleView"_L1; });
        return isText ? KeyPlace::Text : KeyPlace::List;
    }

    QList<ListedAction> m_list;
    QSet<const QAction *> m_seen;
};

} // namespace

QString ListedAction::where() const
{
    //: what stands between a menu and one in it
    return menus.isEmpty() ? ActionList::tr("In lists and forms") : menus.join(u" ▸ "_s);
}

QList<ListedAction> actionsOf(QMainWindow &window)
{
    return Lister().list(window);
}

} // namespace Standoff
