// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Standoff authors

#include "items/recordrows.h"

#include "items/fieldlabels.h"

using namespace Qt::StringLiterals;

namespace Standoff {

QString detailOf(const Entity &entity)
{
    return entity.aliases.join(u" · "_s);
}

QString detailOf(const Claim &claim)
{
    QStringList types;
    for (const QString &type : claim.types)
        types.append(termLabel(u"claim.types"_s, type));
    return types.join(u" · "_s);
}

QString detailOf(const Source &source)
{
    QStringList words;
    if (!source.identification.isEmpty() && source.identification != "named"_L1)
        words.append(termLabel(u"source.identification"_s, source.identification));
    if (!source.description.isEmpty() && source.description != source.label)
        words.append(source.description);
    return words.join(u" · "_s);
}

template <typename Record>
RecordRow rowOf(const Project &project, const Record &record, const NewestGrades &grades)
{
    RecordRow row{.number = record.id.number,
        .name = record.*RegisterFields<Record>::name,
        .detail = detailOf(record),
        .mentions = project.annotationCount(record.id.number)};
    if constexpr (std::is_same_v<Record, Claim>) {
        row.date = record.date;
        row.state = record.state;
        for (const auto degree :
            {&Claim::publicInterest, &Claim::harm, &Claim::reach, &Claim::checkability})
            row.triage += std::max(record.*degree, 0);
    } else if constexpr (std::is_same_v<Record, Source>) {
        if (const Grade *grade = grades.value(record.id))
            row.reliability = grade->reliability;
    }
    return row;
}

template RecordRow rowOf(const Project &, const Entity &, const NewestGrades &);
template RecordRow rowOf(const Project &, const Claim &, const NewestGrades &);
template RecordRow rowOf(const Project &, const Source &, const NewestGrades &);

RecordKey keyOf(const RecordRow &row, RecordOrder order, const QStringList &states)
{
    constexpr qint64 last = std::numeric_limits<qint64>::max();
    switch (order) {
    case RecordOrder::Name:
        break;
    case RecordOrder::Mentions:
        return {-row.mentions, {}};
    case RecordOrder::Newest:
        return {-row.number, {}}; // numbers are given in the order of time
    case RecordOrder::Date:
        return {row.date.isEmpty() ? last : 0, row.date};
    case RecordOrder::State: {
        const auto place = states.indexOf(row.state);
        return {place < 0 ? last : qint64(place), {}};
    }
    case RecordOrder::Triage:
        return {-row.triage, {}};
    case RecordOrder::Reliability:
        return {row.reliability.isEmpty() ? last : 0, row.reliability};
    }
    return {};
}

template <typename Record>
QSet<Id<Record>> recordsConcerned(const Project &project, const ChangeSet &changes)
{
    QSet<Id<Record>> found;
    const auto add = [&](const auto &list, auto idOf) {
        for (const auto &change : list) {
            for (const auto &value : {change.before, change.after}) {
                if (value)
                    found.insert(idOf(*value));
            }
        }
    };
    add(changes.of<Record>(), [](const Record &record) { return record.id; });
    for (const auto &[number, difference] : changes.tally().asKeyValueRange())
        found.insert(Id<Record>{number});
    const auto addNaming = [&]<typename Other>(const QList<Change<Other>> &list, auto member) {
        for (const Change<Other> &change : list) {
            for (const Record &record : project.all<Record>()) {
                if (record.*member == change.either().id)
                    found.insert(record.id);
            }
        }
    };
    if constexpr (std::is_same_v<Record, Claim>) {
        add(changes.of<Verdict>(), [](const Verdict &verdict) { return verdict.claim; });
        addNaming(changes.of<Source>(), &Claim::claimant);
    } else if constexpr (std::is_same_v<Record, Source>) {
        add(changes.of<Grade>(), [](const Grade &grade) { return grade.source; });
        addNaming(changes.of<Entity>(), &Source::entity);
    }
    return found;
}

template QSet<EntityId> recordsConcerned<Entity>(const Project &, const ChangeSet &);
template QSet<ClaimId> recordsConcerned<Claim>(const Project &, const ChangeSet &);
template QSet<SourceId> recordsConcerned<Source>(const Project &, const ChangeSet &);

} // namespace Standoff
