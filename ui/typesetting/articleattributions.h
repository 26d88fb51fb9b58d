// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Standoff authors

#pragma once

#include "project/openarticle.h"

#include <QMultiHash>
#include <optional>

namespace Standoff {

// Which annotations of an article belong together as source, cue and content.
class ArticleAttributions
{
public:
    // nullptr: none. The article outlives its being set.
    void setArticle(const OpenArticle *article);
    // Takes note of what changed in the article; returns whether frames look different now.
    bool apply(const ChangeSet &changes);

    // The annotations that share an attribution with this one, itself included; none where it is
    // in no attribution. Cost: what it gives; O(attributions) the first time, and after changes.
    QList<AnnotationId> partsWith(AnnotationId annotation) const;
    // Those that have something in the range, or pass it. O(log n + hits) once known.
    QList<AttributionId> passing(TextRange range) const;

private:
    struct Known
    {
        QMultiHash<AnnotationId, AttributionId> byPart;
        IntervalIndex spans;
    };
    const Known &known() const;

    const OpenArticle *m_article = nullptr;
    mutable std::optional<Known> m_known;
};

} // namespace Standoff
