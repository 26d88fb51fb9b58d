// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Standoff authors

#include "session/stepeffect.h"

#include "project/stepname.h"

#include <QSet>
#include <algorithm>
#include <limits>

namespace Standoff {

namespace {

constexpr int screenful = 20; // of annotations or tags

// Calls the function with each value that goes.
template <typename Value, typename Function>
void forEachRemoved(const ChangeSet &changes, Function &&function)
{
    for (const auto &change : changes.of<Value>()) {
        if (!change.after)
            function(*change.before);
    }
}

template <typename... Values>
int removed(const ChangeSet &changes)
{
    int count = 0;
    (forEachRemoved<Values>(changes, [&count](const Values &) { ++count; }), ...);
    return count;
}

template <typename... Records>
int removedRecords(const ChangeSet &changes, const QSet<qint64> &mentioned)
{
    int count = 0;
    (forEachRemoved<Records>(changes,
         [&](const Records &record) { count += mentioned.contains(record.id.number) ? 0 : 1; }),
        ...);
    return count;
}

} // namespace

StepEffect effectOf(const ChangeSet &changes)
{
    QSet<qint64> mentioned; // by annotations that go or change
    for (const auto &change : changes.of<Annotation>()) {
        if (change.before)
            mentioned.insert(change.before->record().number);
    }
    for (const auto &[subject, annotations] : changes.unlisted().asKeyValueRange()) {
        if (annotations < 0)
            mentioned.insert(subject);
    }
    // What is done in a register is done to its records; annotations but follow.
    if (changes.verb == keyOf(StepName::RemoveRecord)
        || changes.verb == keyOf(StepName::MergeRecords))
        mentioned.clear();
    StepEffect effect;
    effect.articles = removed<Article>(changes);
    effect.records = removedRecords<Entity, Claim, Source>(changes, mentioned);
    qint64 annotations = removed<Annotation>(changes);
    for (const auto &change : changes.of<Version>()) {
        if (!change.after)
            annotations -= changes.unlisted().value(change.before->id.number);
    }
    effect.annotations = int(std::min<qint64>(annotations, std::numeric_limits<int>::max() / 2));
    for (const auto &change : changes.of<Annotation>())
        effect.changedAnnotations += change.before && change.after ? 1 : 0;
    effect.tags = removed<Layer, Tag>(changes);
    return effect;
}

bool StepEffect::isLarge() const
{
    return articles > 0 || records > 0 || annotations + changedAnnotations > screenful
        || tags > screenful;
}

} // namespace Standoff
