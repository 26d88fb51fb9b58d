// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Standoff authors

#pragma once

#include "project/openarticle.h"
#include "typesetting/markstyles.h"

namespace Standoff {

// The annotations of an article as a list: in the order of the text, by their first fragment, then
// by id; those that are shown. Which one is the nth, and which place one has, is answered in O(log
// n).
class AnnotationOrder
{
public:
    // O(n log n).
    AnnotationOrder(const OpenArticle &article, const MarkStyles &styles);
    const MarkStyles &styles() const { return m_styles; }

    // To be called with what changed in the article. Moves up to n small values for each change.
    void apply(const QList<Change<Annotation>> &changes);

    int count() const { return int(m_places.size()); }
    AnnotationId at(int index) const { return m_places[index].second; }
    int indexOf(const Annotation &annotation) const; // -1 where it is not there

private:
    using Place = std::pair<CodePointRange, AnnotationId>;

    static Place placeOf(const Annotation &annotation);
    bool isShown(const Annotation &annotation) const;

    MarkStyles m_styles;
    QList<Place> m_places; // sorted
};

} // namespace Standoff
