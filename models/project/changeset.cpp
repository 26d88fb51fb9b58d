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
    result.count(m_unlisted, -1);
    for (const auto &[subject, annotations] : m_unlisted.asKeyValueRange())
        result.m_unlisted.insert(subject, -annotations);
    return result;
}

void ChangeSet::setUnlisted(const Tally &unlisted)
{
    count(m_unlisted, -1);
    m_unlisted = unlisted;
    count(m_unlisted, 1);
}

void ChangeSet::count(const Change<Annotation> &change, int times)
{
    const auto each = [this](const Annotation &annotation, int difference) {
        for (const qint64 subject :
            {annotation.version.number, annotation.tag.number, annotation.record().number}) {
            if (subject != 0)
                add(subject, difference);
        }
    };
    if (change.before)
        each(*change.before, -times);
    if (change.after)
        each(*change.after, times);
}

void ChangeSet::count(const Tally &annotations, int times)
{
    for (const auto &[subject, difference] : annotations.asKeyValueRange())
        add(subject, times * difference);
}

void ChangeSet::add(qint64 subject, int annotations)
{
    if ((m_tally[subject] += annotations) == 0)
        m_tally.remove(subject);
}

} // namespace Standoff
