// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Standoff authors

#include "session/verbs/relations.h"

#include "session/openproject.h"
#include "session/step.h"

namespace Standoff {

namespace {

Result<Relation> relationIn(const OpenProject &session, ArticleId id, RelationId relationId)
{
    ASSIGN_OR_RETURN(const auto article, session.opened(id));
    const auto found = article->relations().constFind(relationId);
    if (found == article->relations().cend())
        return failure(OpenProject::tr("There is no such relation in the article"));
    return *found;
}

} // namespace

Result<RelationId> relate(
    OpenProject &session, ArticleId id, AnnotationId from, AnnotationId to, const QString &type)
{
    ASSIGN_OR_RETURN(auto step, Step::begin(session, StepName::Relate));
    ASSIGN_OR_RETURN(const auto article, session.opened(id));
    if (!article->find(from) || !article->find(to) || from == to)
        return failure(
            OpenProject::tr("A relation goes from one annotation of the article to another"));
    const Relation wanted{.type = type.simplified(),
        .version = article->version().id,
        .fromAnnotation = from,
        .toAnnotation = to};
    if (wanted.type.isEmpty())
        return failure(OpenProject::tr("A relation needs a type, such as “works for”"));
    for (const Relation &relation : article->relations()) {
        if (relation.identity() == wanted.identity())
            return relation.id;
    }
    return step.committed(step.create(wanted).id);
}

Result<> setRelationType(
    OpenProject &session, ArticleId id, RelationId relationId, const QString &type)
{
    ASSIGN_OR_RETURN(auto step, Step::begin(session, StepName::Relate));
    ASSIGN_OR_RETURN(const auto before, relationIn(session, id, relationId));
    Relation after = before;
    after.type = type.simplified();
    if (after.type.isEmpty())
        return failure(OpenProject::tr("A relation needs a type, such as “works for”"));
    for (const Relation &other : session.project().openArticle(id)->relations()) {
        if (other.id != relationId && other.identity() == after.identity())
            return failure(OpenProject::tr("There is such a relation between the two already"));
    }
    step.update(before, after);
    return step.commit();
}

Result<> removeRelation(OpenProject &session, ArticleId id, RelationId relationId)
{
    ASSIGN_OR_RETURN(auto step, Step::begin(session, StepName::RemoveRelation));
    ASSIGN_OR_RETURN(const auto before, relationIn(session, id, relationId));
    step.remove(before);
    return step.commit();
}

} // namespace Standoff
