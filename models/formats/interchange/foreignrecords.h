// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Standoff authors

#pragma once

#include "formats/interchange/foreignarticle.h"
#include "project/changeset.h"

#include <QHash>
#include <set>

namespace Standoff {

// Records for what files of other programs say of them, each once (see ForeignRecord).
class ForeignRecords
{
public:
    explicit ForeignRecords(qint64 &lastNumber)
        : m_lastNumber(lastNumber)
    {
    }

    // None where nothing is given. A name that is missing is `otherwise`.
    EntityId entity(const ForeignRecord &record, const QString &otherwise = {});
    ClaimId claim(const ForeignRecord &record, const QString &otherwise = {});
    SourceId source(const ForeignRecord &record, const QString &otherwise = {});
    // Takes over what else is known of a record; what has no value for a field leaves it. The
    // record is the one that is made or known by the same rules.
    EntityId put(const Entity &entity, const QStringList &references = {});
    ClaimId put(const Claim &claim);
    SourceId put(const Source &source);

    // Adds what was made or changed since the last time.
    void takeNew(ChangeSet &values);

private:
    template <typename Record>
    struct Known
    {
        QMap<Id<Record>, Record> records;
        QHash<QUuid, Id<Record>> byUuid;
        QHash<QString, Id<Record>> byReference;
        QHash<QString, Id<Record>> byName; // of those that only have a name
        std::set<Id<Record>> fresh; // or changed
    };
    template <typename Record>
    Id<Record> find(Known<Record> &known, const ForeignRecord &record, QString Record::*name,
        const QString &otherwise);
    template <typename Record>
    Id<Record> merge(Known<Record> &known, const Record &record, Id<Record> id);

    qint64 &m_lastNumber;
    Known<Entity> m_entities;
    Known<Claim> m_claims;
    Known<Source> m_sources;
};

} // namespace Standoff
