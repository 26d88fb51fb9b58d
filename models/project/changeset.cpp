// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Standoff authors

#include "project/changeset.h"

namespace Standoff {

bool ChangeSet::isEmpty() const
{
    return size() == 0;
}

int ChangeSet::size() const
{
    qsizetype count = 0;
    forEachList([&count](const auto &changes) { count += changes.size(); });
    return int(count);
}

ChangeSet ChangeSet::inverted() const
{
    ChangeSet result(verb);
    forEachList([&result](const auto &changes) {
        for (const auto &change : changes)
            result.append(std::decay_t<decltype(change)>{change.after, change.before});
    });
    for (const auto &[subject, annotations] : unlisted.asKeyValueRange())
        result.unlisted.insert(subject, -annotations);
    return result;
}

} // namespace Standoff
