// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Standoff authors

#include "keys/keyconflicts.h"

#include "keys/keybindings.h"

#include <QAction>
#include <QKeySequence>
#include <algorithm>

namespace Standoff {

bool sharesKeys(const ListedAction &one, const ListedAction &other)
{
    const bool oneIsOfList = one.place == KeyPlace::List;
    if (oneIsOfList != (other.place == KeyPlace::List))
        return false;
    if (!oneIsOfList)
        return true;
    return std::ranges::any_of(one.actions, [&other](const QPointer<QAction> &mine) {
        return std::ranges::any_of(other.actions, [&mine](const QPointer<QAction> &theirs) {
            return mine && theirs && mine->parent() == theirs->parent();
        });
    });
}

QList<ListedAction> othersWith(
    const QKeySequence &key, const ListedAction &action, const QList<ListedAction> &all)
{
    QList<ListedAction> others;
    for (const ListedAction &other : all) {
        const bool isSame = other.actions.first() == action.actions.first();
        if (!key.isEmpty() && !isSame && sharesKeys(action, other)
            && KeyBindings::keysOf(other).contains(key))
            others.append(other);
    }
    return others;
}

} // namespace Standoff
