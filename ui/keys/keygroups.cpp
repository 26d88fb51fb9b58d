// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Standoff authors

#include "keys/keygroups.h"

#include <QAction>
#include <QLocale>
#include <algorithm>

using namespace Qt::StringLiterals;

namespace Standoff {

QList<KeyGroup> keyGroups(const QList<ListedAction> &actions)
{
    QList<KeyGroup> groups;
    for (const ListedAction &listed : actions) {
        const QPointer<QAction> &action = listed.actions.first();
        QStringList keys;
        for (const QKeySequence &key : action->shortcuts())
            keys.append(key.toString(QKeySequence::NativeText));
        keys.removeAll(QString());
        if (keys.isEmpty())
            continue;
        const QString title = listed.menus.isEmpty() ? listed.where() : listed.menus.first();
        if (groups.isEmpty() || groups.last().title != title)
            groups.append({title, {}});
        const KeyGroup::Row row{QLocale().createSeparatedList(keys), listed.text};
        if (!groups.last().rows.contains(row))
            groups.last().rows.append(row);
    }
    return groups;
}

QList<KeyGroup> withWords(const QList<KeyGroup> &groups, const QString &words)
{
    const QStringList wanted = words.split(u' ', Qt::SkipEmptyParts);
    QList<KeyGroup> found;
    for (const KeyGroup &group : groups) {
        KeyGroup kept{group.title, {}};
        for (const KeyGroup::Row &row : group.rows) {
            const QString text = row.text + u'\n' + row.keys + u'\n' + group.title;
            if (std::ranges::all_of(wanted, [&text](const QString &word) {
                    return text.contains(word, Qt::CaseInsensitive);
                }))
                kept.rows.append(row);
        }
        if (!kept.rows.isEmpty())
            found.append(kept);
    }
    return found;
}

} // namespace Standoff
