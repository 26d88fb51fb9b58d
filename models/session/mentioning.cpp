// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Standoff authors

#include "session/session.h"

#include "project/uuid.h"
#include "project/validation.h"
#include "session/recordtraits.h"

#include <QSet>

using namespace Qt::StringLiterals;

// What a record's mentions are, and the verbs for them, in articles that are open and that are not.

namespace Standoff {

namespace {

Session::Mention mentionOf(const Project &project, const Annotation &annotation)
{
    const Version *version = project.find(annotation.version);
    return {version ? version->article : ArticleId(), annotation.id, annotation.place(),
        annotation.text(), annotation.stance};
}

// Not left out of its article, as far as can be told without the text.
bool isShown(const Project &project, const Annotation &annotation)
{
    const Version *version = project.find(annotation.version);
    return version && areInOrder(annotation.fragments, version->characters);
}

// A record like another, but without what tells the two apart.
template <typename Record>
Record likeness(const Record &record, const QString &name)
{
    Record own = record;
    own.uuid = newUuid();
    own.*RecordTraits<Record>::name = name;
    if constexpr (std::is_same_v<Record, Entity>) {
        own.aliases.clear();
        own.wikidata.clear();
        own.sameAs.clear();
    }
    own.note.clear();
    return own;
}

} // namespace

template <typename Record>
Result<QList<Annotation>> Session::mentionsAmong(
    Id<Record> record, const QList<AnnotationId> &ids) const
{
    const auto all = m_store->annotationsOf(record);
    if (!all)
        return all;
    const QSet<AnnotationId> wanted(ids.begin(), ids.end());
    QList<Annotation> found;
    std::ranges::copy_if(*all, std::back_inserter(found),
        [&](const Annotation &annotation) { return wanted.contains(annotation.id); });
    if (found.isEmpty() || found.size() != wanted.size())
        return failure(tr("these are not all mentions of one record"));
    return found;
}

template <typename Record>
Result<Id<Record>> Session::splitOff(Id<Record> id, const QList<AnnotationId> &mentions)
{
    const Record *record = m_project.find(id);
    if (!record)
        return failure(tr("there is no such record"));
    const auto annotations = prepare().and_then([&] { return mentionsAmong(id, mentions); });
    if (!annotations)
        return std::unexpected(annotations.error());
    if (m_project.annotationCount(id.number) == annotations->size())
        return failure(tr("these are all of the record's mentions; there is nothing to split off"));
    ChangeSet changes(u"split off record"_s);
    Record own = likeness(*record, annotations->first().text().simplified());
    own.id = newId<Record>();
    changes.create(own);
    for (const Annotation &annotation : *annotations) {
        Annotation after = annotation;
        after.*RecordTraits<Record>::reference = own.id;
        after.modified = QDateTime::currentDateTimeUtc();
        changes.update(annotation, after);
    }
    return commit(std::move(changes)).transform([&own] { return own.id; });
}

template Result<EntityId> Session::splitOff(EntityId, const QList<AnnotationId> &);
template Result<ClaimId> Session::splitOff(ClaimId, const QList<AnnotationId> &);
template Result<SourceId> Session::splitOff(SourceId, const QList<AnnotationId> &);

Result<> Session::setStances(
    ClaimId claim, const QList<AnnotationId> &occurrences, const QString &stance)
{
    const auto annotations = prepare().and_then([&] { return mentionsAmong(claim, occurrences); });
    if (!annotations)
        return std::unexpected(annotations.error());
    ChangeSet changes(u"edit annotation"_s);
    for (const Annotation &annotation : *annotations) {
        Annotation after = annotation;
        after.stance = stance;
        if (after != annotation)
            after.modified = QDateTime::currentDateTimeUtc();
        changes.update(annotation, after);
    }
    return commit(std::move(changes));
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
        if (isShown(m_project, annotation))
            mentions.append(mentionOf(m_project, annotation));
    }
    std::ranges::sort(mentions, {}, [](const Mention &mention) {
        return std::tuple(mention.article, mention.range, mention.annotation);
    });
    return mentions;
}

Result<std::optional<Session::Mention>> Session::mention(AnnotationId id) const
{
    return m_store->annotation(id).transform([this](const std::optional<Annotation> &annotation) {
        return annotation && isShown(m_project, *annotation)
            ? std::optional(mentionOf(m_project, *annotation))
            : std::nullopt;
    });
}

Result<QList<Session::Saying>> Session::sayings(SourceId source) const
{
    const auto attributions = m_store->attributionsBy(source);
    if (!attributions)
        return std::unexpected(attributions.error());
    QList<Saying> sayings;
    for (const Attribution &attribution : *attributions) {
        const Version *version = m_project.find(attribution.version);
        Saying saying{.attribution = attribution.id,
            .place = {.article = version ? version->article : ArticleId()}};
        const auto add = [&](AnnotationId id, bool says) -> Result<> {
            const auto part = mention(id);
            if (!part)
                return std::unexpected(part.error());
            if (*part && !saying.place.annotation)
                saying.place = **part;
            else if (*part && says)
                saying.place.text += u" … "_s + (*part)->text;
            saying.says = saying.says || (says && *part);
            return {};
        };
        Result<> done;
        for (const AnnotationId content : attribution.contents)
            done = done.and_then([&] { return add(content, true); });
        if (!saying.says) { // then at least where it is said
            for (const AnnotationId part : attribution.sources + QList{attribution.cue})
                done = done.and_then([&] { return part ? add(part, false) : Result<>(); });
        }
        if (!done)
            return std::unexpected(done.error());
        sayings.append(saying);
    }
    std::ranges::sort(sayings, {}, [](const Saying &saying) {
        return std::tuple(saying.place.article, saying.place.range, saying.attribution);
    });
    return sayings;
}

} // namespace Standoff
