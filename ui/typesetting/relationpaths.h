// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Standoff authors

#pragma once

#include "project/openarticle.h"
#include "typesetting/articleattributions.h"
#include "typesetting/articlelayout.h"
#include "typesetting/articlemarks.h"

#include <QPainterPath>
#include <optional>

namespace Standoff {

// Which relations of an article pass a place: between the beginnings of their two annotations.
class ArticleRelations
{
public:
    // nullptr: none.
    void setArticle(const OpenArticle *article);
    // Takes note of what changed in the article; returns whether relations look different now.
    bool apply(const ChangeSet &changes);
    // O(log n + hits); O(n log n) the first time, and after changes to relations.
    QList<RelationId> passing(TextRange range) const;

private:
    const OpenArticle *m_article = nullptr;
    mutable std::optional<IntervalIndex> m_spans;
};

// A relation as it is drawn: from above the one annotation to above the other, in one line straight
// there, else by way of the margin, opposite to where claims have their brackets. It meets a word
// beside the labels above it. What joins the parts of an attribution is drawn the same way.
struct RelationPath
{
    RelationId relation;
    AttributionId attribution;
    QPainterPath line;
    QPolygonF arrow; // empty where the end is out of sight
    QPointF label; // its middle
    qreal room = 0; // how wide the label may be
};

// Of those that pass the visible blocks, in the coordinates of the layout. Blocks out of sight are
// not laid out for it.
QList<RelationPath> relationPaths(const OpenArticle &article, const ArticleLayout &layout,
    const ArticleMarks &marks, const QList<RelationId> &relations, TextRange visible);
// From the sources to the cue, and from there to the content, of each.
QList<RelationPath> attributionPaths(const OpenArticle &article, const ArticleLayout &layout,
    const ArticleMarks &marks, const QList<AttributionId> &attributions, TextRange visible);
// Of both kinds those that pass the visible blocks, but for what has a part that is not shown.
QList<RelationPath> shownPaths(const OpenArticle &article, const ArticleLayout &layout,
    const ArticleMarks &marks, const ArticleRelations &relations,
    const ArticleAttributions &attributions, TextRange visible);
// From above an annotation's fragment to a point.
RelationPath pathTo(const ArticleLayout &layout, TextRange fragment, QPointF point);

} // namespace Standoff
