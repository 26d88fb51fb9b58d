// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Standoff authors

#pragma once

#include "session/step.h"

#include <functional>

namespace Standoff {

// What verbs that change annotations have in common.

// An annotation of an article that is open.
Result<Annotation> annotationIn(const OpenProject &session, ArticleId article, AnnotationId id);
// Mentions of one record, which must be all of these; in articles that are open or not.
template <typename Record>
Result<QList<Annotation>> mentionsAmong(
    const Step &step, Id<Record> record, const QList<AnnotationId> &ids);

// Who tags in an article that is open has begun to work on it: one that was to do is in progress,
// by the same step, so that undo takes both back.
void beginWork(Step &step, ArticleId article);

// What stands for an annotation from now on, in all that refers to it: itself, another, several, or
// nothing.
using Successors = std::function<QList<AnnotationId>(AnnotationId)>;
// Relations that lose an end go; attributions and evidence lose a part.
void redirect(Step &step, const OpenArticle &article, const Successors &successors);

} // namespace Standoff
