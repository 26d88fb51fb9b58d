// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Standoff authors

#pragma once

#include "project/openarticle.h"

#include <QSet>

namespace Standoff {

// Where an article says that a claim is so, and on whose word.
struct Occurrence
{
    ClaimId claim;
    AnnotationId annotation;
    CodePointRange range;
    // The numbers of sources, entities and (where nothing tells who it is) annotations; empty when
    // it is the article's own word.
    QList<qint64> origins;

    bool operator==(const Occurrence &) const = default;
};

// What counting sources needs to know of one article. It depends on nothing but what is marked in
// the article, so that it holds until that changes.
struct ArticleReport
{
    ArticleId article;
    QList<Occurrence> occurrences; // by place
    QSet<SourceId> usedSources; // that attributions name

    bool operator==(const ArticleReport &) const = default;
};

// Occurrences are the annotations that are linked to a claim, but those that are rejected and those
// whose stance is to deny, to query or to comment.
//
// The origin of an occurrence is who says it innermost: of “A says that B said”, B. Who is not in a
// register, and so might be anybody, stands behind who passes it on: of “A says that an official
// said”, A. O(annotations + attributions).
ArticleReport reportOf(ArticleId article, const OpenArticle::Rows &rows);
ArticleReport reportOf(const OpenArticle &article);

} // namespace Standoff
