// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Standoff authors

#include "cli/jsonlist.h"
#include "cli/listings.h"
#include "cli/subcommand.h"

using namespace Qt::StringLiterals;

namespace Standoff {

namespace {

// The values of a type that belong to a record, by their member that names it.
template <typename Value, typename Record>
Json belongingTo(const Project &project, Id<Record> record, Id<Record> Value::*member)
{
    Json list = Json::array();
    for (const Value &value : project.all<Value>()) {
        if (value.*member != record)
            continue;
        Json json = wholeToJson(value);
        json["annotator"] = toJson(project.annotatorName(value.annotator));
        list.push_back(std::move(json));
    }
    return list;
}

template <typename Record>
Json jsonOf(const Project &project, const Record &record)
{
    Json json = wholeToJson(record);
    json["mentions"] = project.annotationCount(record.id.number);
    if constexpr (std::is_same_v<Record, Claim>) {
        json["links"] = belongingTo(project, record.id, &ClaimLink::from);
        json["evidence"] = belongingTo(project, record.id, &Evidence::claim);
        json["verdicts"] = belongingTo(project, record.id, &Verdict::claim);
    } else if constexpr (std::is_same_v<Record, Source>) {
        json["grades"] = belongingTo(project, record.id, &Grade::source);
    }
    return json;
}

// As JSON, or as a table under the headings, whose rows end with what rowOf gives.
template <typename Record, typename RowOf>
Result<> listRecords(const Project &project, bool json, const QStringList &headings, RowOf &&rowOf)
{
    if (json) {
        JsonList list;
        for (const Record &record : project.all<Record>())
            list.append(jsonOf(project, record));
        return {};
    }
    QList<QStringList> rows{QStringList{Cli::tr("ID"), Cli::tr("MENTIONS")} + headings};
    for (const Record &record : project.all<Record>()) {
        rows.append(QStringList{QString::number(record.id.number),
                        QString::number(project.annotationCount(record.id.number))}
            + rowOf(record));
    }
    print(aligned(rows));
    return {};
}

} // namespace

Result<> listEntities(const OpenProject &session, bool json)
{
    return listRecords<Entity>(session.project(), json,
        {Cli::tr("TYPE"), Cli::tr("WIKIDATA"), Cli::tr("NAME"), Cli::tr("ALIASES")},
        [](const Entity &entity) {
            return QStringList{entity.type, entity.wikidata, shortLine(entity.name, 50),
                shortLine(entity.aliases.join(u"; "_s), 60)};
        });
}

Result<> listClaims(const OpenProject &session, bool json)
{
    const Project &project = session.project();
    return listRecords<Claim>(project, json,
        {Cli::tr("STATE"), Cli::tr("CLAIMANT"), Cli::tr("CLAIM")}, [&project](const Claim &claim) {
            const Source *claimant = project.find(claim.claimant);
            return QStringList{claim.state, claimant ? shortLine(claimant->label, 30) : QString(),
                shortLine(claim.text, 75)};
        });
}

Result<> listSources(const OpenProject &session, bool json)
{
    return listRecords<Source>(session.project(), json,
        {Cli::tr("KIND"), Cli::tr("IDENTIFICATION"), Cli::tr("AFFILIATION"), Cli::tr("SOURCE")},
        [](const Source &source) {
            return QStringList{source.kind, source.identification, source.affiliation,
                shortLine(source.label, 60)};
        });
}

} // namespace Standoff
