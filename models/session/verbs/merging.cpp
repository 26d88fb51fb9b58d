// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Standoff authors

#include "project/valuejson.h"
#include "session/openproject.h"
#include "session/recordtraits.h"
#include "session/step.h"
#include "session/verbs/records.h"

using namespace Qt::StringLiterals;

// The verbs by which records stand for others, or for nothing any more.

namespace Standoff {

namespace {

// Whatever names a record of the others, names the kept one afterwards; none unless there is one.
template <typename Record>
class Replacement
{
public:
    Replacement(Step &step, const QList<Id<Record>> &old, Id<Record> kept)
        : m_step(step)
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
            m_step.update(value, after);
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
                m_step.remove(value);
            else
                m_step.update(value, after);
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
            m_step.update(attribution, after);
        }
    }

private:
    Step &m_step;
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
    if (other.disclosure == Disclosure::Confidential)
        kept.disclosure = Disclosure::Confidential;
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
void supersedeNothingOf(const Replacement<Claim> &removal, Step &step)
{
    const Project &project = step.project();
    for (const Verdict &verdict : project.all<Verdict>()) {
        const Verdict *superseded = project.find(verdict.supersedes);
        if (!superseded || !removal.concerns(superseded->claim) || removal.concerns(verdict.claim))
            continue;
        Verdict after = verdict;
        after.supersedes = {};
        step.update(verdict, after);
    }
}

// Lets `kept` stand for the others everywhere, or nothing at all when it is none.
template <typename Record>
Result<> replaceReferences(Step &step, const QList<Id<Record>> &others, Id<Record> kept)
{
    const Project &project = step.project();
    Replacement<Record> replacement(step, others, kept);
    for (const Id<Record> other : others) {
        ASSIGN_OR_RETURN(const auto annotations, step.store().annotationsOf(other));
        replacement.in(annotations, RecordTraits<Record>::reference);
    }
    if constexpr (std::is_same_v<Record, Entity>) {
        replacement.in(project.all<Source>(), &Source::entity);
        replacement.orRemoveIn(project.all<Relation>(), &Relation::fromEntity, &Relation::toEntity);
    } else if constexpr (std::is_same_v<Record, Claim>) {
        replacement.orRemoveIn(project.all<ClaimLink>(), &ClaimLink::from, &ClaimLink::to);
        replacement.orRemoveIn(project.all<Evidence>(), &Evidence::claim);
        replacement.orRemoveIn(project.all<Verdict>(), &Verdict::claim);
        if (!kept)
            supersedeNothingOf(replacement, step);
    } else {
        replacement.in(project.all<Claim>(), &Claim::claimant);
        replacement.orRemoveIn(project.all<Grade>(), &Grade::source);
        replacement.orRemoveIn(project.all<Relation>(), &Relation::fromSource, &Relation::toSource);
        QMap<AttributionId, Attribution> attributions; // each once, though it may name several
        for (const SourceId other : others) {
            ASSIGN_OR_RETURN(const auto naming, step.store().attributionsOf(other));
            for (const Attribution &attribution : naming)
                attributions.insert(attribution.id, attribution);
        }
        replacement.inRecordsOf(attributions);
    }
    return {};
}

} // namespace

template <typename Record>
Result<> mergeRecords(OpenProject &session, Id<Record> keptId, const QList<Id<Record>> &others)
{
    ASSIGN_OR_RETURN(auto step, Step::begin(session, StepName::MergeRecords));
    const Record *kept = step.project().find(keptId);
    if (!kept)
        return failure(OpenProject::tr("There is no such record"));
    Record after = *kept;
    for (const Id<Record> id : others) {
        const Record *other = step.project().find(id);
        if (!other || id == keptId || others.count(id) > 1)
            return failure(OpenProject::tr("A record cannot be merged with itself or with none"));
        absorb(after, *other);
        step.remove(*other);
    }
    RETURN_IF_ERROR(replaceReferences(step, others, keptId));
    step.update(*kept, after);
    return step.commit();
}

template Result<> mergeRecords(OpenProject &, EntityId, const QList<EntityId> &);
template Result<> mergeRecords(OpenProject &, ClaimId, const QList<ClaimId> &);
template Result<> mergeRecords(OpenProject &, SourceId, const QList<SourceId> &);

template <typename Record>
Result<> removeRecords(OpenProject &session, const QList<Id<Record>> &ids)
{
    ASSIGN_OR_RETURN(auto step, Step::begin(session, StepName::RemoveRecord));
    for (const Id<Record> id : ids) {
        const Record *record = step.project().find(id);
        if (!record || ids.count(id) > 1)
            return failure(OpenProject::tr("There is no such record"));
        step.remove(*record);
    }
    RETURN_IF_ERROR(replaceReferences(step, ids, Id<Record>()));
    return step.commit();
}

template Result<> removeRecords(OpenProject &, const QList<EntityId> &);
template Result<> removeRecords(OpenProject &, const QList<ClaimId> &);
template Result<> removeRecords(OpenProject &, const QList<SourceId> &);

} // namespace Standoff
