// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Standoff authors

#include "formats/interchange/foreignrecords.h"

#include "project/uuid.h"

#include <QRegularExpression>

using namespace Qt::StringLiterals;

namespace Standoff {

namespace {

// "Q42" of "Wikidata:Q42" and of addresses there; "" of anything else.
QString wikidataIn(const QString &reference)
{
    static const QRegularExpression number(
        u"^(?:wikidata:|https?://(?:www\\.)?wikidata\\.org/(?:entity|wiki)/)(Q[1-9][0-9]{0,11})$"_s,
        QRegularExpression::CaseInsensitiveOption);
    return number.match(reference).captured(1).toUpper();
}

} // namespace

template <typename Record>
Id<Record> ForeignRecords::find(Known<Record> &known, const ForeignRecord &record,
    QString Record::*name, const QString &otherwise)
{
    if (!record.isGiven())
        return {};
    const QString called = record.name.isEmpty() ? otherwise : record.name;
    const QString byName = record.type + u'\n' + called;
    Id<Record> id = known.byUuid.value(record.uuid);
    if (record.uuid.isNull()) {
        for (const QString &reference : record.references) {
            if (!id)
                id = known.byReference.value(reference);
        }
        if (!id && record.references.isEmpty())
            id = known.byName.value(byName);
    }
    if (!id) {
        Record made;
        made.id = id = {++m_lastNumber};
        made.uuid = record.uuid.isNull() ? newUuid() : record.uuid;
        made.*name = called;
        if constexpr (std::is_same_v<Record, Entity>)
            made.type = record.type;
        known.records.insert(id, made);
        known.byUuid.insert(made.uuid, id);
        if (record.uuid.isNull() && record.references.isEmpty())
            known.byName.insert(byName, id);
        known.fresh.insert(id);
    }
    for (const QString &reference : record.references) {
        if (known.byReference.contains(reference))
            continue;
        known.byReference.insert(reference, id);
        if constexpr (std::is_same_v<Record, Entity>) {
            Entity &entity = known.records[id];
            const QString wikidata = wikidataIn(reference);
            if (!wikidata.isEmpty() && entity.wikidata.isEmpty())
                entity.wikidata = wikidata;
            else if (wikidata.isEmpty() || entity.wikidata != wikidata)
                entity.sameAs.append(reference);
            else
                continue;
            known.fresh.insert(id);
        }
    }
    return id;
}

template <typename Record>
Id<Record> ForeignRecords::merge(Known<Record> &known, const Record &record, Id<Record> id)
{
    Record &there = known.records[id];
    const Record before = there;
    static const Record unknown{};
    const auto fill = [&](const auto &field) {
        if (there.*field.member == unknown.*field.member)
            there.*field.member = record.*field.member;
    };
    std::apply([&](const auto &...field) { (fill(field), ...); }, Describe<Record>::fields);
    if (there != before)
        known.fresh.insert(id);
    return id;
}

EntityId ForeignRecords::entity(const ForeignRecord &record, const QString &otherwise)
{
    return find(m_entities, record, &Entity::name, otherwise);
}

ClaimId ForeignRecords::claim(const ForeignRecord &record, const QString &otherwise)
{
    return find(m_claims, record, &Claim::text, otherwise);
}

SourceId ForeignRecords::source(const ForeignRecord &record, const QString &otherwise)
{
    return find(m_sources, record, &Source::label, otherwise);
}

EntityId ForeignRecords::put(const Entity &record, const QStringList &references)
{
    const EntityId id = merge(m_entities, record,
        entity({.name = record.name,
            .uuid = record.uuid,
            .references = references,
            .type = record.type}));
    for (const QString &address : record.sameAs)
        m_entities.byReference.insert(address, id);
    return id;
}

ClaimId ForeignRecords::put(const Claim &record)
{
    return merge(m_claims, record, claim({.name = record.text, .uuid = record.uuid}));
}

SourceId ForeignRecords::put(const Source &record)
{
    return merge(m_sources, record, source({.name = record.label, .uuid = record.uuid}));
}

void ForeignRecords::takeNew(ChangeSet &values)
{
    const auto take = [&values](auto &known) {
        for (const auto id : std::exchange(known.fresh, {}))
            values.create(known.records.value(id));
    };
    take(m_entities);
    take(m_sources);
    take(m_claims);
}

} // namespace Standoff
