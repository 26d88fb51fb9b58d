// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Standoff authors

#pragma once

#include <QList>
#include <QPointer>
#include <QStringList>

class QAction;
class QMainWindow;

namespace Standoff {

// Where the key of an action works.
enum class KeyPlace : quint8 { Window, Text, List };

// Something that can be done in a window. Lists of one kind have the same actions, each its own:
// they are one here.
struct ListedAction
{
    QString id; // the name of the object; "" where there is none, and the key cannot be changed
    QString text; // without what marks its key
    QStringList menus; // in which it is, from the menu bar on; none: of a list or form
    KeyPlace place = KeyPlace::Window;
    bool isTag = false; // whose key is the tagset's
    QList<QPointer<QAction>> actions;

    // Where it is, for a person: "View ▸ Marks".
    QString where() const;
};

// All of a window: by menu, in their order, then those of lists and forms. What a menu fills in
// when it is opened is as if it were opened now.
QList<ListedAction> actionsOf(QMainWindow &window);

} // namespace Standoff
