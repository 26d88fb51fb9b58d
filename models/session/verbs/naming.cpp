// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Standoff authors

#include "session/verbs/naming.h"

#include "session/openproject.h"
#include "session/registration.h"
#include "session/step.h"

namespace Standoff {

Result<> renameEntity(OpenProject &session, EntityId id, const QString &name, bool keepsOldName)
{
    ASSIGN_OR_RETURN(auto step, Step::begin(session, StepName::PutRecord));
    const Entity *entity = step.project().find(id);
    if (!entity)
        return failure(OpenProject::tr("There is no such record"));
    Entity after = *entity;
    after.name = name.simplified();
    if (after.name.isEmpty())
        return failure(OpenProject::tr("A record needs a name"));
    if (after.name == entity->name)
        return {};
    after.aliases.removeAll(after.name);
    const QString old = entity->name.simplified();
    if (keepsOldName && !old.isEmpty() && old != after.name && !after.aliases.contains(old))
        after.aliases.append(old);
    step.update(*entity, after);
    return step.commit();
}

Result<> takeAsMentions(OpenProject &session, ArticleId id, EntityId shorter, EntityId longer)
{
    ASSIGN_OR_RETURN(auto step, Step::begin(session, StepName::Link));
    ASSIGN_OR_RETURN(const auto article, session.opened(id));
    if (!step.project().find(shorter) || !step.project().find(longer) || shorter == longer)
        return failure(OpenProject::tr("There is no such record"));
    Registration registration(step);
    for (const Annotation &annotation : article->annotations()) {
        if (annotation.entity != shorter)
            continue;
        Annotation after = annotation;
        after.entity = longer;
        registration.release(annotation);
        step.update(annotation, after);
    }
    return step.commit();
}

Result<> notAName(OpenProject &session, ArticleId id, const QString &words)
{
    ASSIGN_OR_RETURN(auto step, Step::begin(session, StepName::NotAName));
    const Article *article = step.project().find(id);
    if (!article)
        return failure(OpenProject::tr("There is no such article"));
    const QString name = words.simplified();
    if (name.isEmpty() || article->notNames.contains(name))
        return {};
    Article after = *article;
    after.notNames.append(name);
    step.update(*article, after);
    return step.commit();
}

} // namespace Standoff
