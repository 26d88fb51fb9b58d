// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Standoff authors

#include "session/session.h"

#include "project/uuid.h"
#include "session/recordtraits.h"
#include "session/registration.h"

#include <QMultiHash>
#include <QSet>

using namespace Qt::StringLiterals;

// The verbs for annotations.

namespace Standoff {

namespace {

// Whether a record of this kind may be linked to annotations with the tag.
template <typename Record>
bool takes(const Project &project, TagId tag)
{
    return project.kindOf(tag) == RecordTraits<Record>::kind;
}

// What an annotation with the tag has as a mention of the record; nothing where the register of the
// tag does not have it.
Annotation mentionOf(const Project &project, TagId tag, qint64 record)
{
    Annotation mention;
    const auto set = [&]<typename Record>(Id<Record> id) {
        if (takes<Record>(project, tag) && project.find(id))
            mention.*RecordTraits<Record>::reference = id;
    };
    set(EntityId{record});
    set(ClaimId{record});
    set(SourceId{record});
    return mention;
}

// The articles that places are in: those that are open, others read for the time being.
class Articles
{
public:
    Articles(const Project &project, ProjectStore &store)
        : m_project(project)
        , m_store(store)
    {
    }

    Result<const OpenArticle *> current(VersionId id)
    {
        const Version *version = m_project.find(id);
        const Article *article = version ? m_project.find(version->article) : nullptr;
        if (!article || article->version != id) {
            return failure(
                Session::tr("an article has another text by now, or is gone; look for it again"));
        }
        if (const OpenArticle *open = m_project.openArticle(article->id))
            return open;
        auto known = m_read.find(id);
        if (known == m_read.end()) {
            auto read = m_store.loadVersion(id);
            if (!read)
                return std::unexpected(read.error());
            known = m_read.emplace(id, std::move(*read)).first;
        }
        return &known->second;
    }

private:
    const Project &m_project;
    ProjectStore &m_store;
    std::map<VersionId, OpenArticle> m_read;
};

// By where they begin, so that the same again is found at once.
using Made = QMultiHash<std::pair<VersionId, int>, Annotation>;

std::pair<VersionId, int> placeOf(const Annotation &annotation)
{
    return {annotation.version, annotation.fragments.first().range.begin};
}

// One that has the same tag on the same words, in the article or just made; none without one.
AnnotationId sameAs(const Annotation &annotation, const OpenArticle &article, const Made &made)
{
    const auto same = [&annotation](const Annotation &other) {
        return other.tag == annotation.tag && other.fragments == annotation.fragments;
    };
    for (const AnnotationId other :
        article.annotationsIn(article.text().fromCodePoints(annotation.fragments.first().range))) {
        if (same(*article.find(other)))
            return other;
    }
    const auto [begin, end] = made.equal_range(placeOf(annotation));
    const auto found = std::find_if(begin, end, same);
    return found == end ? AnnotationId() : found->id;
}

// Empty where a range is not in the text.
QList<Fragment> fragmentsAt(const OpenArticle &article, const QList<CodePointRange> &places)
{
    QList<TextRange> ranges;
    for (const CodePointRange place : places) {
        if (place.begin < 0 || place.end > article.text().codePointCount())
            return {};
        ranges.append(article.text().fromCodePoints(place));
    }
    return article.fragmentsFor(ranges);
}

} // namespace

Result<Annotation> Session::annotation(ArticleId id, AnnotationId annotationId) const
{
    const auto article = opened(id);
    if (!article)
        return std::unexpected(article.error());
    const Annotation *annotation = (*article)->find(annotationId);
    if (!annotation)
        return failure(tr("there is no such annotation in the article"));
    return *annotation;
}

Result<> Session::change(const QString &verb, const Annotation &before, Annotation after)
{
    if (before == after)
        return {};
    after.modified = QDateTime::currentDateTimeUtc();
    ChangeSet changes(verb);
    changes.update(before, after);
    return commit(std::move(changes));
}

Annotation Session::addTo(ChangeSet &changes, Registration &registration, Annotation wanted)
{
    wanted.id = newId<Annotation>();
    wanted.uuid = newUuid();
    wanted.created = QDateTime::currentDateTimeUtc();
    wanted.modified = wanted.created;
    if (!wanted.recordNumber())
        registration.link(wanted);
    changes.create(wanted);
    return wanted;
}

Result<AnnotationId> Session::annotate(ArticleId id, TagId tag, const QList<TextRange> &ranges)
{
    return opened(id)
        .and_then([&](const OpenArticle *article) {
            Place place{.version = article->version().id};
            for (const TextRange range : ranges)
                place.ranges.append(article->text().toCodePoints(range));
            return annotateEach(tag, {place});
        })
        .transform([](const QList<AnnotationId> &made) { return made.first(); });
}

Result<QList<AnnotationId>> Session::annotateEach(
    TagId tag, const QList<Place> &places, qint64 record)
{
    const auto annotator = prepare().and_then([this] { return annotatorId(m_annotatorName); });
    if (!annotator)
        return std::unexpected(annotator.error());
    if (!m_project.find(tag))
        return failure(tr("there is no such tag"));
    const Annotation mention = record ? mentionOf(m_project, tag, record) : Annotation();
    if (record && !mention.recordNumber())
        return failure(tr("there is no such record in the register of the tag"));
    ChangeSet changes(u"annotate"_s);
    Registration registration(m_project, changes, *m_store);
    Articles articles(m_project, *m_store);
    Made made;
    QList<AnnotationId> ids;
    for (const Place &place : places) {
        const auto article = articles.current(place.version);
        if (!article)
            return std::unexpected(article.error());
        Annotation annotation{.version = place.version,
            .tag = tag,
            .fragments = fragmentsAt(**article, place.ranges),
            .entity = mention.entity,
            .claim = mention.claim,
            .source = mention.source,
            .annotator = *annotator};
        if (annotation.fragments.isEmpty())
            return failure(tr("there is no text to tag; select some first"));
        if (const AnnotationId there = sameAs(annotation, **article, made)) {
            ids.append(there);
            continue;
        }
        const Annotation added = addTo(changes, registration, annotation);
        made.insert(placeOf(added), added);
        ids.append(added.id);
    }
    return commit(std::move(changes)).transform([&ids] { return ids; });
}

Result<> Session::retag(ArticleId article, AnnotationId id, TagId tag)
{
    const auto before = annotation(article, id);
    if (!before)
        return std::unexpected(before.error());
    if (!m_project.find(tag))
        return failure(tr("there is no such tag"));
    if (before->tag == tag)
        return {};
    Annotation after = *before;
    after.tag = tag;
    after.modified = QDateTime::currentDateTimeUtc();
    ChangeSet changes(u"retag"_s);
    Registration registration(m_project, changes, *m_store);
    const bool recordStays =
        !registration.release(*before) && m_project.kindOf(before->tag) == m_project.kindOf(tag);
    if (!recordStays)
        registration.link(after);
    changes.update(*before, after);
    return commit(std::move(changes));
}

Result<> Session::setRanges(ArticleId article, AnnotationId id, const QList<TextRange> &ranges)
{
    const auto before = annotation(article, id);
    if (!before)
        return std::unexpected(before.error());
    Annotation after = *before;
    after.fragments = m_project.openArticle(article)->fragmentsFor(ranges);
    if (after.fragments.isEmpty())
        return failure(tr("an annotation cannot be without text; delete it instead"));
    if (after == *before)
        return {};
    after.modified = QDateTime::currentDateTimeUtc();
    ChangeSet changes(u"move boundary"_s);
    Registration registration(m_project, changes, *m_store);
    if (registration.release(*before)) // its record was nothing but the old words
        registration.link(after);
    changes.update(*before, after);
    return commit(std::move(changes));
}

Result<> Session::removeAnnotations(ArticleId id, const QList<AnnotationId> &annotations)
{
    const auto article = opened(id);
    if (!article)
        return std::unexpected(article.error());
    ChangeSet changes(u"remove annotations"_s);
    const QSet<AnnotationId> gone(annotations.begin(), annotations.end());
    Registration registration(m_project, changes, *m_store);
    for (const AnnotationId each : gone) {
        const Annotation *annotation = (*article)->find(each);
        if (!annotation)
            return failure(tr("there is no such annotation in the article"));
        registration.release(*annotation);
        changes.remove(*annotation);
    }
    redirect(changes, **article, [&gone](AnnotationId each) {
        return gone.contains(each) ? QList<AnnotationId>() : QList{each};
    });
    return commit(std::move(changes));
}

Result<> Session::setNote(ArticleId article, AnnotationId id, const QString &note)
{
    return annotation(article, id).and_then([&](const Annotation &before) {
        Annotation after = before;
        after.note = note;
        return change(u"edit annotation"_s, before, after);
    });
}

Result<> Session::setAttribute(
    ArticleId article, AnnotationId id, const QString &name, const QString &value)
{
    return annotation(article, id).and_then([&](const Annotation &before) {
        Annotation after = before;
        if (value.isEmpty())
            after.attributes.remove(name);
        else
            after.attributes.insert(name, value);
        return change(u"edit annotation"_s, before, after);
    });
}

Result<> Session::setStance(ArticleId article, AnnotationId id, const QString &stance)
{
    return annotation(article, id).and_then([&](const Annotation &before) {
        Annotation after = before;
        after.stance = stance;
        return change(u"edit annotation"_s, before, after);
    });
}

Result<> Session::setStatus(ArticleId article, AnnotationId id, Status status)
{
    return annotation(article, id).and_then([&](const Annotation &before) {
        Annotation after = before;
        after.status = status;
        return change(u"edit annotation"_s, before, after);
    });
}

template <typename Record>
Result<> Session::linkTo(ArticleId article, AnnotationId id, Id<Record> record)
{
    const auto before = annotation(article, id);
    if (!before)
        return std::unexpected(before.error());
    if (!m_project.find(record))
        return failure(tr("there is no such record"));
    if (!takes<Record>(m_project, before->tag))
        return failure(tr("the record is in another register than the annotation's tag"));
    if ((*before).*RecordTraits<Record>::reference == record)
        return {};
    Annotation after = *before;
    after.*RecordTraits<Record>::reference = record;
    after.modified = QDateTime::currentDateTimeUtc();
    ChangeSet changes(u"link"_s);
    Registration(m_project, changes, *m_store).release(*before);
    changes.update(*before, after);
    return commit(std::move(changes));
}

Result<> Session::link(ArticleId article, AnnotationId annotation, EntityId record)
{
    return linkTo(article, annotation, record);
}

Result<> Session::link(ArticleId article, AnnotationId annotation, ClaimId record)
{
    return linkTo(article, annotation, record);
}

Result<> Session::link(ArticleId article, AnnotationId annotation, SourceId record)
{
    return linkTo(article, annotation, record);
}

Result<> Session::unlink(ArticleId article, AnnotationId id)
{
    return annotation(article, id).and_then([&](const Annotation &before) {
        Annotation after = before;
        after.entity = {};
        after.claim = {};
        after.source = {};
        return change(u"unlink"_s, before, after);
    });
}

} // namespace Standoff
