// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Standoff authors

#include "items/recordrows.h"

#include "items/computedfields.h"
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

RecordKey keyOf(const Project &project, qint64 number, RecordOrder order)
{
    constexpr qint64 last = std::numeric_limits<qint64>::max();
    const Claim *claim = project.find(ClaimId{number});
    switch (order) {
    case RecordOrder::Name:
        break;
    case RecordOrder::Mentions:
        return {-project.annotationCount(number), {}};
    case RecordOrder::Newest:
        return {-number, {}}; // numbers are given in the order of time
    case RecordOrder::Date:
        return {claim && !claim->date.isEmpty() ? 0 : last, claim ? claim->date : QString()};
    case RecordOrder::State: {
        const auto place = project.terms(u"claim.state"_s).indexOf(claim ? claim->state : u""_s);
        return {place < 0 ? last : qint64(place), {}};
    }
    case RecordOrder::Triage: {
        qint64 sum = 0;
        for (const auto degree :
            {&Claim::publicInterest, &Claim::harm, &Claim::reach, &Claim::checkability})
            sum += claim ? std::max(claim->*degree, 0) : 0;
        return {-sum, {}};
    }
    case RecordOrder::Reliability: {
        const Grade *grade = newestGrade(project, SourceId{number});
        return {grade ? 0 : last, grade ? grade->reliability : QString()};
    }
    }
    return {};
}

} // namespace Standoff
