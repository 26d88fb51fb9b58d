// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Standoff authors

#include "session/session.h"

#include "project/uuid.h"
#include "session/recordtraits.h"
#include "session/registration.h"

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

// One that has the same tag on the same words, in the article or in the set; none without one.
AnnotationId sameAs(
    const Annotation &annotation, const OpenArticle &article, const ChangeSet &changes)
{
    const auto same = [&annotation](const Annotation &other) {
        return other.tag == annotation.tag && other.fragments == annotation.fragments;
    };
    for (const AnnotationId other :
        article.annotationsIn(article.text().fromCodePoints(annotation.fragments.first().range))) {
        if (same(*article.find(other)))
            return other;
    }
    for (const Change<Annotation> &change : changes.of<Annotation>()) {
        if (change.after && same(*change.after))
            return change.after->id;
    }
    return {};
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

AnnotationId Session::addTo(ChangeSet &changes, Registration &registration, Annotation wanted)
{
    wanted.id = newId<Annotation>();
    wanted.uuid = newUuid();
    wanted.created = QDateTime::currentDateTimeUtc();
    wanted.modified = wanted.created;
    if (!wanted.recordNumber())
        registration.link(wanted);
    changes.create(wanted);
    return wanted.id;
}

Result<AnnotationId> Session::annotate(ArticleId id, TagId tag, const QList<TextRange> &ranges)
{
    return annotateEach(id, tag, {ranges}).transform([](const QList<AnnotationId> &made) {
        return made.first();
    });
}

Result<QList<AnnotationId>> Session::annotateEach(
    ArticleId id, TagId tag, const QList<QList<TextRange>> &places)
{
    const auto article = opened(id);
    const auto annotator = article.and_then([this](auto) { return prepare(); }).and_then([this] {
        return annotatorId(m_annotatorName);
    });
    if (!annotator)
        return std::unexpected(annotator.error());
    if (!m_project.find(tag))
        return failure(tr("there is no such tag"));
    ChangeSet changes(u"annotate"_s);
    Registration registration(m_project, changes, *m_store);
    QList<AnnotationId> made;
    for (const QList<TextRange> &ranges : places) {
        Annotation annotation{.version = (*article)->version().id,
            .tag = tag,
            .fragments = (*article)->fragmentsFor(ranges),
            .annotator = *annotator};
        if (annotation.fragments.isEmpty())
            return failure(tr("there is no text to tag; select some first"));
        if (const AnnotationId there = sameAs(annotation, **article, changes)) {
            made.append(there);
            continue;
        }
        made.append(addTo(changes, registration, annotation));
    }
    return commit(std::move(changes)).transform([&made] { return made; });
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
