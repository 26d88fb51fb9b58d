// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Standoff authors

#include "session/verbs/annotationparts.h"

#include "session/openproject.h"

#include <QSet>

#include <algorithm>
#include <set>

namespace Standoff {

namespace {

// Each once, in the order given.
template <typename Successors>
QList<AnnotationId> successorsOf(
    const QList<AnnotationId> &annotations, const Successors &successors)
{
    QList<AnnotationId> result;
    for (const AnnotationId each : annotations) {
        for (const AnnotationId successor : successors(each)) {
            if (!result.contains(successor))
                result.append(successor);
        }
    }
    return result;
}

// A relation that loses an end goes, and so does one that becomes the same as another.
void redirectRelations(Step &step, const OpenArticle &article,
    const std::function<AnnotationId(AnnotationId)> &successor)
{
    std::set<Relation::Identity> known;
    QMap<RelationId, Relation> redirected;
    for (const Relation &relation : article.relations()) {
        Relation after = relation;
        after.fromAnnotation = successor(relation.fromAnnotation);
        after.toAnnotation = successor(relation.toAnnotation);
        if (after == relation)
            known.insert(relation.identity());
        else
            redirected.insert(relation.id, after);
    }
    for (const Relation &after : std::as_const(redirected)) {
        const Relation before = article.relations().value(after.id);
        const bool hasEnds = after.fromAnnotation && after.toAnnotation
            && after.fromAnnotation != after.toAnnotation;
        if (hasEnds && known.insert(after.identity()).second)
            step.update(before, after);
        else
            step.remove(before);
    }
}

} // namespace

Result<Annotation> annotationIn(const OpenProject &session, ArticleId id, AnnotationId annotationId)
{
    ASSIGN_OR_RETURN(const auto article, session.opened(id));
    const Annotation *annotation = article->find(annotationId);
    if (!annotation)
        return failure(OpenProject::tr("There is no such annotation in the article"));
    return *annotation;
}

template <typename Record>
Result<QList<Annotation>> mentionsAmong(
    const Step &step, Id<Record> record, const QList<AnnotationId> &ids)
{
    ASSIGN_OR_RETURN(const auto all, step.store().annotationsOf(record));
    const QSet<AnnotationId> wanted(ids.begin(), ids.end());
    QList<Annotation> found;
    std::ranges::copy_if(all, std::back_inserter(found),
        [&](const Annotation &annotation) { return wanted.contains(annotation.id); });
    if (found.isEmpty() || found.size() != wanted.size())
        return failure(OpenProject::tr("The selected mentions belong to more than one record"));
    return found;
}

template Result<QList<Annotation>> mentionsAmong(
    const Step &, EntityId, const QList<AnnotationId> &);
template Result<QList<Annotation>> mentionsAmong(
    const Step &, ClaimId, const QList<AnnotationId> &);
template Result<QList<Annotation>> mentionsAmong(
    const Step &, SourceId, const QList<AnnotationId> &);

void beginWork(Step &step, ArticleId id)
{
    const Article *article = step.project().find(id);
    if (!article || article->state != ArticleState::NotStarted || !step.project().openArticle(id))
        return;
    const auto isChanged = [id](const Change<Article> &change) { return change.either().id == id; };
    if (std::ranges::any_of(step.changes().of<Article>(), isChanged))
        return;
    Article after = *article;
    after.state = ArticleState::InProgress;
    step.update(*article, after);
}

void redirect(Step &step, const OpenArticle &article, const Successors &successors)
{
    const auto first = [&](AnnotationId id) {
        return id ? successors(id).value(0) : AnnotationId();
    };
    redirectRelations(step, article, first);
    for (const Attribution &attribution : article.attributions()) {
        Attribution after = attribution;
        after.sources = successorsOf(attribution.sources, successors);
        after.contents = successorsOf(attribution.contents, successors);
        after.cue = first(attribution.cue);
        step.update(attribution, after);
    }
    for (const Evidence &evidence : step.project().all<Evidence>()) {
        Evidence after = evidence;
        after.annotation = first(evidence.annotation);
        step.update(evidence, after);
    }
}

} // namespace Standoff
