// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Standoff authors

#include "session/session.h"

#include "project/uuid.h"
#include "session/recordtraits.h"

using namespace Qt::StringLiterals;

// The verbs for records, and for what hangs on them.

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
    forEachField(kept, [&](const char *name, auto &member) {
        using Member = std::decay_t<decltype(member)>;
        if constexpr (std::is_same_v<Member, QString>) {
            forEachField(other, [&](const char *otherName, const auto &value) {
                if constexpr (std::is_same_v<Member, std::decay_t<decltype(value)>>) {
                    if (std::string_view(name) == otherName && member.isEmpty())
                        member = value;
                }
            });
        }
    });
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
    } else {
        kept.entity = kept.entity ? kept.entity : other.entity;
    }
}

} // namespace

// Who made it and when, where the type says so and the caller did not.
template <typename Value>
Result<> Session::sign(Value &value)
{
    if constexpr (requires { value.annotator; }) {
        const auto annotator = annotatorId(m_annotatorName);
        if (!annotator)
            return std::unexpected(annotator.error());
        value.annotator = value.annotator ? value.annotator : *annotator;
        QDateTime &time = [&value]() -> QDateTime & {
            if constexpr (requires { value.created; })
                return value.created;
            else
                return value.at;
        }();
        if (!time.isValid())
            time = QDateTime::currentDateTimeUtc();
    }
    return {};
}

template <typename Value>
Result<Id<Value>> Session::put(Value value)
{
    if constexpr (requires { RecordTraits<Value>::name; }) {
        if ((value.*RecordTraits<Value>::name).trimmed().isEmpty())
            return failure(tr("a record needs a name"));
    }
    constexpr bool isWaiver = std::is_same_v<Value, Waiver>;
    if constexpr (isWaiver) {
        if (value.reason.trimmed().isEmpty())
            return failure(tr("a problem is waived with a reason"));
    }
    if (const auto prepared = prepare(); !prepared)
        return std::unexpected(prepared.error());
    ChangeSet changes(isWaiver ? u"waive problem"_s : u"put record"_s);
    if (!value.id) {
        value.id = newId<Value>();
        value.uuid = newUuid();
        if (const auto done = sign(value); !done)
            return std::unexpected(done.error());
        changes.create(value);
    } else if constexpr (std::is_same_v<Value, Verdict>) {
        return failure(tr("a verdict is not edited; make one that supersedes it"));
    } else if constexpr (InArticle<Value>) {
        const Version *version = m_project.find(value.version);
        const auto article = opened(version ? version->article : ArticleId());
        if (!article)
            return std::unexpected(article.error());
        const auto before = (*article)->attributions().constFind(value.id);
        if (before == (*article)->attributions().cend())
            return failure(tr("there is no such record"));
        changes.update(*before, value);
    } else {
        const Value *before = m_project.find(value.id);
        if (!before)
            return failure(tr("there is no such record"));
        changes.update(*before, value);
    }
    return commit(std::move(changes)).transform([&value] { return value.id; });
}

template Result<EntityId> Session::put(Entity);
template Result<ClaimId> Session::put(Claim);
template Result<SourceId> Session::put(Source);
template Result<GradeId> Session::put(Grade);
template Result<ClaimLinkId> Session::put(ClaimLink);
template Result<EvidenceId> Session::put(Evidence);
template Result<VerdictId> Session::put(Verdict);
template Result<AttributionId> Session::put(Attribution);
template Result<WaiverId> Session::put(Waiver);

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
        for (const Attribution &attribution : std::as_const(attributions)) {
            Attribution after = attribution;
            after.records.removeIf([&](SourceId id) { return replacement.concerns(id); });
            if (kept && !after.records.contains(kept))
                after.records.append(kept);
            changes.update(attribution, after);
        }
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
Result<> Session::removeRecord(Id<Record> id)
{
    const Record *record = m_project.find(id);
    if (!record)
        return failure(tr("there is no such record"));
    ChangeSet changes(u"remove record"_s);
    changes.remove(*record);
    if (const auto done = replaceReferences(changes, QList<Id<Record>>{id}, Id<Record>()); !done)
        return done;
    return commit(std::move(changes));
}

template Result<> Session::removeRecord(EntityId);
template Result<> Session::removeRecord(ClaimId);
template Result<> Session::removeRecord(SourceId);

template <typename Record>
Result<> Session::splitOffIn(const QList<Annotation> &annotations, const Record &record)
{
    ChangeSet changes(u"split off record"_s);
    Record own = record;
    own.id = newId<Record>();
    own.uuid = newUuid();
    own.*RecordTraits<Record>::name = annotations.first().text().simplified();
    if constexpr (std::is_same_v<Record, Entity>) {
        own.aliases.clear();
        own.wikidata.clear();
        own.sameAs.clear();
    }
    own.note.clear();
    changes.create(own);
    for (const Annotation &annotation : annotations) {
        Annotation after = annotation;
        after.*RecordTraits<Record>::reference = own.id;
        after.modified = QDateTime::currentDateTimeUtc();
        changes.update(annotation, after);
    }
    return commit(std::move(changes));
}

Result<> Session::splitOff(ArticleId article, const QList<AnnotationId> &ids)
{
    QList<Annotation> annotations;
    for (const AnnotationId id : ids) {
        const auto each = annotation(article, id);
        if (!each)
            return std::unexpected(each.error());
        annotations.append(*each);
    }
    const auto record = [&annotations] { return annotations.first().recordNumber(); };
    const bool together = !annotations.isEmpty() && record() != 0
        && std::ranges::all_of(
            annotations, [&](const Annotation &each) { return each.recordNumber() == record(); });
    if (!together)
        return failure(tr("only mentions of one record can be split off from it"));
    if (m_project.annotationCount(record()) == annotations.size())
        return failure(tr("these are all of the record's mentions; there is nothing to split off"));
    if (const Entity *entity = m_project.find(annotations.first().entity))
        return splitOffIn(annotations, *entity);
    if (const Claim *claim = m_project.find(annotations.first().claim))
        return splitOffIn(annotations, *claim);
    return splitOffIn(annotations, *m_project.find(annotations.first().source));
}

Result<QList<Session::Mention>> Session::mentions(qint64 number) const
{
    const auto annotations = m_project.find(EntityId{number})
        ? m_store->annotationsOf(EntityId{number})
        : m_project.find(ClaimId{number}) ? m_store->annotationsOf(ClaimId{number})
                                          : m_store->annotationsOf(SourceId{number});
    if (!annotations)
        return std::unexpected(annotations.error());
    QList<Mention> mentions;
    for (const Annotation &annotation : *annotations) {
        const Version *version = m_project.find(annotation.version);
        mentions.append({version->article, annotation.id, annotation.fragments.first().range,
            annotation.text()});
    }
    std::ranges::sort(mentions, {}, [](const Mention &mention) {
        return std::tuple(mention.article, mention.range, mention.annotation);
    });
    return mentions;
}

Result<qint64> Session::attributionCount() const
{
    return m_store->attributionCount();
}

template <typename Value>
Result<> Session::remove(Id<Value> id)
{
    ChangeSet changes(std::is_same_v<Value, Waiver> ? u"take waiver back"_s : u"remove record"_s);
    const Value *value = nullptr;
    if constexpr (InArticle<Value>) {
        for (const auto &[articleId, article] : m_project.openArticles()) {
            const auto found = article.attributions().constFind(id);
            if (found == article.attributions().cend())
                continue;
            if (std::ranges::contains(article.attributions(), id, &Attribution::parent))
                return failure(tr("another attribution rests on this one; remove that one first"));
            value = &*found;
        }
    } else {
        value = m_project.find(id);
    }
    if (!value)
        return failure(tr("there is no such record"));
    changes.remove(*value);
    return commit(std::move(changes));
}

template Result<> Session::remove(GradeId);
template Result<> Session::remove(ClaimLinkId);
template Result<> Session::remove(EvidenceId);
template Result<> Session::remove(AttributionId);
template Result<> Session::remove(WaiverId);

} // namespace Standoff
