// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Standoff authors

#include "session/session.h"

#include "project/valuejson.h"
#include "session/recordtraits.h"

using namespace Qt::StringLiterals;

// The verbs by which records stand for others, or for nothing any more.

namespace Standoff {

namespace {

// Whatever names a record of the others, names the kept one afterwards; none unless there is one.
template <typename Record>
class Replacement
{
public:
    Replacement(ChangeSet &changes, const QList<Id<Record>> &old, Id<Record> kept)
        : m_changes(changes)
        , m_old(old)
        , m_kept(kept)
    {
    }

    bool concerns(Id<Record> id) const { return id && m_old.contains(id); }

    // In the given members of all values of a type.
    template <typename Values, typename... Members>
    void in(const Values &values, Members... members)
    {
        for (const auto &value : values) {
            auto after = value;
            ((after.*members = concerns(after.*members) ? m_kept : after.*members), ...);
            if constexpr (requires { after.modified; }) {
                if (after != value)
                    after.modified = QDateTime::currentDateTimeUtc();
            }
            m_changes.update(value, after);
        }
    }

    // The same; but values that would name none, or the same one twice, go.
    template <typename Values, typename... Members>
    void orRemoveIn(const Values &values, Members... members)
    {
        for (const auto &value : values) {
            if (!(concerns(value.*members) || ...))
                continue;
            auto after = value;
            ((after.*members = concerns(after.*members) ? m_kept : after.*members), ...);
            QList<Id<Record>> ids{after.*members...};
            const bool pointless = !m_kept || (ids.size() == 2 && ids[0] == ids[1]);
            if (pointless)
                m_changes.remove(value);
            else
                m_changes.update(value, after);
        }
    }

    // In the sources that attributions name, each once.
    template <typename Attributions>
    void inRecordsOf(const Attributions &attributions)
    {
        for (const Attribution &attribution : attributions) {
            Attribution after = attribution;
            after.records.removeIf([this](SourceId id) { return concerns(id); });
            if (m_kept && !after.records.contains(m_kept))
                after.records.append(m_kept);
            m_changes.update(attribution, after);
        }
    }

private:
    ChangeSet &m_changes;
    QList<Id<Record>> m_old;
    Id<Record> m_kept;
};

QString joined(const QString &first, const QString &second)
{
    if (first.isEmpty() || second.isEmpty() || first == second)
        return first.isEmpty() ? second : first;
    return first + u"\n"_s + second;
}

// What is unknown of the kept record is taken from the other; notes are joined, names kept.
template <typename Record>
void absorb(Record &kept, const Record &other)
{
    static const Record unknown{};
    const auto take = [&](const auto &field) {
        using Member = std::decay_t<decltype(kept.*field.member)>;
        constexpr bool isPlain = std::is_same_v<Member, QString> || std::is_same_v<Member, int>;
        if constexpr (isPlain || isId<Member>) {
            if (kept.*field.member == unknown.*field.member)
                kept.*field.member = other.*field.member;
        }
    };
    std::apply([&](const auto &...field) { (take(field), ...); }, Describe<Record>::fields);
    if (kept.note != other.note)
        kept.note = joined(kept.note, other.note);
    if constexpr (std::is_same_v<Record, Entity>) {
        for (const QString &name : QStringList{other.name} + other.aliases) {
            if (name != kept.name && !kept.aliases.contains(name))
                kept.aliases.append(name);
        }
        for (const QString &address : other.sameAs) {
            if (!kept.sameAs.contains(address))
                kept.sameAs.append(address);
        }
    } else if constexpr (std::is_same_v<Record, Claim>) {
        for (const QString &type : other.types) {
            if (!kept.types.contains(type))
                kept.types.append(type);
        }
    }
}

// Verdicts on claims that stay supersede none on those that go.
void supersedeNothingOf(
    const Replacement<Claim> &removal, const Project &project, ChangeSet &changes)
{
    for (const Verdict &verdict : project.all<Verdict>()) {
        const Verdict *superseded = project.find(verdict.supersedes);
        if (!superseded || !removal.concerns(superseded->claim) || removal.concerns(verdict.claim))
            continue;
        Verdict after = verdict;
        after.supersedes = {};
        changes.update(verdict, after);
    }
}

} // namespace

// Lets `kept` stand for the others everywhere, or nothing at all when it is none.
template <typename Record>
Result<> Session::replaceReferences(
    ChangeSet &changes, const QList<Id<Record>> &others, Id<Record> kept)
{
    Replacement<Record> replacement(changes, others, kept);
    for (const Id<Record> other : others) {
        const auto annotations = m_store->annotationsOf(other);
        if (!annotations)
            return std::unexpected(annotations.error());
        replacement.in(*annotations, RecordTraits<Record>::reference);
    }
    if constexpr (std::is_same_v<Record, Entity>) {
        replacement.in(m_project.all<Source>(), &Source::entity);
        replacement.orRemoveIn(
            m_project.all<Relation>(), &Relation::fromEntity, &Relation::toEntity);
    } else if constexpr (std::is_same_v<Record, Claim>) {
        replacement.orRemoveIn(m_project.all<ClaimLink>(), &ClaimLink::from, &ClaimLink::to);
        replacement.orRemoveIn(m_project.all<Evidence>(), &Evidence::claim);
        replacement.orRemoveIn(m_project.all<Verdict>(), &Verdict::claim);
        if (!kept)
            supersedeNothingOf(replacement, m_project, changes);
    } else {
        replacement.in(m_project.all<Claim>(), &Claim::claimant);
        replacement.orRemoveIn(m_project.all<Grade>(), &Grade::source);
        replacement.orRemoveIn(
            m_project.all<Relation>(), &Relation::fromSource, &Relation::toSource);
        QMap<AttributionId, Attribution> attributions; // each once, though it may name several
        for (const SourceId other : others) {
            const auto naming = m_store->attributionsOf(other);
            if (!naming)
                return std::unexpected(naming.error());
            for (const Attribution &attribution : *naming)
                attributions.insert(attribution.id, attribution);
        }
        replacement.inRecordsOf(attributions);
    }
    return {};
}

template <typename Record>
Result<> Session::merge(Id<Record> keptId, const QList<Id<Record>> &others)
{
    const Record *kept = m_project.find(keptId);
    if (!kept)
        return failure(tr("there is no such record"));
    ChangeSet changes(u"merge records"_s);
    Record after = *kept;
    for (const Id<Record> id : others) {
        const Record *other = m_project.find(id);
        if (!other || id == keptId || others.count(id) > 1)
            return failure(tr("a record cannot be merged with itself or with none"));
        absorb(after, *other);
        changes.remove(*other);
    }
    if (const auto done = replaceReferences(changes, others, keptId); !done)
        return done;
    changes.update(*kept, after);
    return commit(std::move(changes));
}

template Result<> Session::merge(EntityId, const QList<EntityId> &);
template Result<> Session::merge(ClaimId, const QList<ClaimId> &);
template Result<> Session::merge(SourceId, const QList<SourceId> &);

template <typename Record>
Result<> Session::removeRecords(const QList<Id<Record>> &ids)
{
    ChangeSet changes(u"remove record"_s);
    for (const Id<Record> id : ids) {
        const Record *record = m_project.find(id);
        if (!record || ids.count(id) > 1)
            return failure(tr("there is no such record"));
        changes.remove(*record);
    }
    if (const auto done = replaceReferences(changes, ids, Id<Record>()); !done)
        return done;
    return commit(std::move(changes));
}

template Result<> Session::removeRecords(const QList<EntityId> &);
template Result<> Session::removeRecords(const QList<ClaimId> &);
template Result<> Session::removeRecords(const QList<SourceId> &);

} // namespace Standoff
