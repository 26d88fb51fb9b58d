// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Standoff authors

#include "articleview/annotationorder.h"

#include <algorithm>

namespace Standoff {

AnnotationOrder::Place AnnotationOrder::placeOf(const Annotation &annotation)
{
    return {annotation.fragments.first().range, annotation.id};
}

bool AnnotationOrder::isShown(const Annotation &annotation) const
{
    return m_styles.shows(annotation);
}

AnnotationOrder::AnnotationOrder(const OpenArticle &article, const MarkStyles &styles)
    : m_styles(styles)
{
    m_places.reserve(article.annotations().size());
    for (const Annotation &annotation : article.annotations()) {
        if (isShown(annotation))
            m_places.append(placeOf(annotation));
    }
    std::ranges::sort(m_places);
}

void AnnotationOrder::apply(const QList<Change<Annotation>> &changes)
{
    for (const auto &[before, after] : changes) {
        if (before) {
            const auto found = std::ranges::lower_bound(m_places, placeOf(*before));
            if (found != m_places.end() && *found == placeOf(*before))
                m_places.erase(found);
        }
        if (after && isShown(*after)) {
            const Place place = placeOf(*after);
            m_places.insert(std::ranges::lower_bound(m_places, place), place);
        }
    }
}

int AnnotationOrder::indexOf(const Annotation &annotation) const
{
    const Place place = placeOf(annotation);
    const auto found = std::ranges::lower_bound(m_places, place);
    return found != m_places.end() && *found == place ? int(found - m_places.begin()) : -1;
}

} // namespace Standoff
