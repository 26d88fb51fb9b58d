// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Standoff authors

#pragma once

#include "project/id.h"
#include "text/error.h"

namespace Standoff {

class OpenProject;

// The verbs for relations between annotations of an open article.

// A relation of this type from one annotation to another; there is one at most.
Result<RelationId> relate(OpenProject &session, ArticleId article, AnnotationId from,
    AnnotationId to, const QString &type);
Result<> setRelationType(
    OpenProject &session, ArticleId article, RelationId relation, const QString &type);
Result<> removeRelation(OpenProject &session, ArticleId article, RelationId relation);

} // namespace Standoff
