// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Standoff authors

#include "session/verbs/annotations.h"

#include "session/openproject.h"
#include "session/recordtraits.h"
#include "session/registration.h"
#include "session/step.h"
#include "session/verbs/annotationparts.h"

#include <QMultiHash>
#include <QSet>

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
Annotation mentionOf(const Project &project, TagId tag, RecordRef record)
{
    Annotation mention;
    const auto set = [&]<typename Record>(Id<Record> id) {
        if (takes<Record>(project, tag) && project.find(id))
            mention.*RecordTraits<Record>::reference = id;
    };
    set(idOf<Entity>(record));
    set(idOf<Claim>(record));
    set(idOf<Source>(record));
    return mention;
}

// The articles that places are in: those that are open, others read for the time being.
class Articles
{
public:
    Articles(const Project &project, const ProjectStore &store)
        : m_project(project)
        , m_store(store)
    {
    }

    Result<const OpenArticle *> current(VersionId id)
    {
        const Version *version = m_project.find(id);
        const Article *article = version ? m_project.find(version->article) : nullptr;
        if (!article || article->version != id) {
            return failure(OpenProject::tr("An article has changed or is gone; search again"));
        }
        if (const OpenArticle *open = m_project.openArticle(article->id))
            return open;
        auto known = m_read.find(id);
        if (known == m_read.end()) {
            ASSIGN_OR_RETURN(auto read, m_store.loadVersion(id));
            known = m_read.emplace(id, std::move(read)).first;
        }
        return &known->second;
    }

private:
    const Project &m_project;
    const ProjectStore &m_store;
    std::map<VersionId, OpenArticle> m_read;
};

// By where they begin, so that the same again is found at once.
using Made = QMultiHash<std::pair<VersionId, int>, Annotation>;

std::pair<VersionId, int> placeOf(const Annotation &annotation)
{
    return {annotation.version, annotation.fragments.first().range.begin};
}

// One that the same person has given the same tag on the same words, in the article or just made;
// none without one. What somebody else has marked is another mark.
AnnotationId sameAs(const Annotation &annotation, const OpenArticle &article, const Made &made)
{
    const auto same = [&annotation](const Annotation &other) {
        return other.tag == annotation.tag && other.annotator == annotation.annotator
            && other.fragments == annotation.fragments;
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

// One that is as the function makes it from what it is now.
template <typename Edit>
Result<> edit(
    OpenProject &session, StepName name, ArticleId article, AnnotationId id, const Edit &edit)
{
    ASSIGN_OR_RETURN(auto step, Step::begin(session, name));
    return annotationIn(session, article, id).and_then([&](const Annotation &before) {
        Annotation after = before;
        edit(after);
        step.update(before, after);
        return step.commit();
    });
}

} // namespace

Result<AnnotationId> annotate(
    OpenProject &session, ArticleId id, TagId tag, const QList<TextRange> &ranges)
{
    return session.opened(id)
        .and_then([&](const OpenArticle *article) {
            MarkTarget place{.version = article->version().id, .ranges = {}};
            for (const TextRange range : ranges)
                place.ranges.append(article->text().toCodePoints(range));
            return annotateEach(session, tag, {place});
        })
        .transform([](const QList<AnnotationId> &made) { return made.first(); });
}

Result<QList<AnnotationId>> annotateEach(
    OpenProject &session, TagId tag, const QList<MarkTarget> &places, RecordRef record)
{
    ASSIGN_OR_RETURN(auto step, Step::begin(session, StepName::Annotate));
    const Project &project = step.project();
    if (!project.find(tag))
        return failure(OpenProject::tr("There is no such tag"));
    const Annotation mention = record ? mentionOf(project, tag, record) : Annotation();
    if (record && !mention.record())
        return failure(OpenProject::tr("There is no such record in the register of the tag"));
    Registration registration(step);
    Articles articles(project, step.store());
    Made made;
    QList<AnnotationId> ids;
    for (const MarkTarget &place : places) {
        ASSIGN_OR_RETURN(const auto article, articles.current(place.version));
        Annotation annotation{.version = place.version,
            .tag = tag,
            .fragments = fragmentsAt(*article, place.ranges),
            .entity = mention.entity,
            .claim = mention.claim,
            .source = mention.source};
        if (annotation.fragments.isEmpty())
            return failure(OpenProject::tr("There is no text to tag; select some first"));
        step.sign(annotation); // whose it is belongs to what it is
        if (const AnnotationId there = sameAs(annotation, *article, made)) {
            ids.append(there);
            continue;
        }
        const Annotation added = registration.create(annotation);
        made.insert(placeOf(added), added);
        beginWork(step, article->article());
        ids.append(added.id);
    }
    return step.committed(ids);
}

Result<> retag(OpenProject &session, ArticleId article, AnnotationId id, TagId tag)
{
    ASSIGN_OR_RETURN(auto step, Step::begin(session, StepName::Retag));
    ASSIGN_OR_RETURN(const auto before, annotationIn(session, article, id));
    const Project &project = step.project();
    if (!project.find(tag))
        return failure(OpenProject::tr("There is no such tag"));
    if (before.tag == tag)
        return {};
    Annotation after = before;
    after.tag = tag;
    Registration registration(step);
    const bool recordStays =
        !registration.release(before) && project.kindOf(before.tag) == project.kindOf(tag);
    if (!recordStays)
        registration.link(after);
    step.update(before, after);
    return step.commit();
}

Result<> setRanges(
    OpenProject &session, ArticleId article, AnnotationId id, const QList<TextRange> &ranges)
{
    ASSIGN_OR_RETURN(auto step, Step::begin(session, StepName::MoveBoundary));
    ASSIGN_OR_RETURN(const auto before, annotationIn(session, article, id));
    Annotation after = before;
    after.fragments = step.project().openArticle(article)->fragmentsFor(ranges);
    if (after.fragments.isEmpty())
        return failure(OpenProject::tr("An annotation cannot be without text; delete it instead"));
    if (after == before)
        return {};
    Registration registration(step);
    if (registration.release(before)) // its record was nothing but the old words
        registration.link(after);
    step.update(before, after);
    return step.commit();
}

Result<> removeAnnotations(
    OpenProject &session, ArticleId id, const QList<AnnotationId> &annotations)
{
    ASSIGN_OR_RETURN(auto step, Step::begin(session, StepName::RemoveAnnotations));
    const QSet<AnnotationId> gone(annotations.begin(), annotations.end());
    Registration registration(step);
    ASSIGN_OR_RETURN(const auto article, session.opened(id));
    for (const AnnotationId each : gone) {
        ASSIGN_OR_RETURN(const auto annotation, annotationIn(session, id, each));
        registration.release(annotation);
        step.remove(annotation);
    }
    redirect(step, *article, [&gone](AnnotationId each) {
        return gone.contains(each) ? QList<AnnotationId>() : QList{each};
    });
    return step.commit();
}

Result<> setNote(OpenProject &session, ArticleId article, AnnotationId id, const QString &note)
{
    return edit(session, StepName::EditAnnotation, article, id,
        [&note](Annotation &annotation) { annotation.note = note; });
}

Result<> setAttributeValue(OpenProject &session, ArticleId article, AnnotationId id,
    const QString &name, const QString &value)
{
    return edit(session, StepName::EditAnnotation, article, id, [&](Annotation &annotation) {
        if (value.isEmpty())
            annotation.attributes.remove(name);
        else
            annotation.attributes.insert(name, value);
    });
}

Result<> setStance(OpenProject &session, ArticleId article, AnnotationId id, const QString &stance)
{
    return edit(session, StepName::EditAnnotation, article, id,
        [&stance](Annotation &annotation) { annotation.stance = stance; });
}

Result<> setStances(OpenProject &session, ClaimId claim, const QList<AnnotationId> &occurrences,
    const QString &stance)
{
    ASSIGN_OR_RETURN(auto step, Step::begin(session, StepName::EditAnnotation));
    ASSIGN_OR_RETURN(const auto annotations, mentionsAmong(step, claim, occurrences));
    for (const Annotation &annotation : annotations) {
        Annotation after = annotation;
        after.stance = stance;
        step.update(annotation, after);
    }
    return step.commit();
}

Result<> setStatus(OpenProject &session, ArticleId article, AnnotationId id, Status status)
{
    return edit(session, StepName::EditAnnotation, article, id,
        [status](Annotation &annotation) { annotation.status = status; });
}

template <typename Record>
Result<> linkRecord(OpenProject &session, ArticleId article, AnnotationId id, Id<Record> record)
{
    ASSIGN_OR_RETURN(auto step, Step::begin(session, StepName::Link));
    ASSIGN_OR_RETURN(const auto before, annotationIn(session, article, id));
    if (!step.project().find(record))
        return failure(OpenProject::tr("There is no such record"));
    if (!takes<Record>(step.project(), before.tag))
        return failure(
            OpenProject::tr("The record is in another register than the annotation's tag"));
    if (before.*RecordTraits<Record>::reference == record)
        return {};
    Annotation after = before;
    after.*RecordTraits<Record>::reference = record;
    Registration(step).release(before);
    step.update(before, after);
    return step.commit();
}

template Result<> linkRecord(OpenProject &, ArticleId, AnnotationId, EntityId);
template Result<> linkRecord(OpenProject &, ArticleId, AnnotationId, ClaimId);
template Result<> linkRecord(OpenProject &, ArticleId, AnnotationId, SourceId);

Result<> unlinkRecord(OpenProject &session, ArticleId article, AnnotationId id)
{
    return edit(session, StepName::Unlink, article, id, [](Annotation &annotation) {
        annotation.entity = {};
        annotation.claim = {};
        annotation.source = {};
    });
}

} // namespace Standoff
