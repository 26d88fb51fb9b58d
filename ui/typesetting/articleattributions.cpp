// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Standoff authors

#include "typesetting/articleattributions.h"

namespace Standoff {

void ArticleAttributions::setArticle(const OpenArticle *article)
{
    m_article = article;
    m_known.reset();
}

bool ArticleAttributions::apply(const ChangeSet &changes)
{
    if (!m_article)
        return false;
    const bool any = !changes.of<Attribution>().isEmpty()
        || (!m_article->attributions().isEmpty()
            && std::ranges::any_of(
                changes.of<Annotation>(), [this](const Change<Annotation> &change) {
                    return known().byPart.contains(change.either().id);
                }));
    if (any)
        m_known.reset();
    return any;
}

const ArticleAttributions::Known &ArticleAttributions::known() const
{
    if (m_known)
        return *m_known;
    m_known.emplace();
    QList<IntervalIndex::Entry> entries;
    for (const Attribution &attribution : m_article->attributions()) {
        std::optional<TextRange> span;
        for (const AnnotationId part : attribution.parts()) {
            m_known->byPart.insert(part, attribution.id);
            const TextRange extent =
                m_article->text().fromCodePoints(m_article->find(part)->extent());
            span = span ? span->united(extent) : extent;
        }
        if (span)
            entries.append({*span, attribution.id.number});
    }
    m_known->spans.assign(std::move(entries));
    return *m_known;
}

QList<AnnotationId> ArticleAttributions::partsWith(AnnotationId annotation) const
{
    QList<AnnotationId> parts;
    if (!m_article || m_article->attributions().isEmpty())
        return parts;
    const auto [begin, end] = known().byPart.equal_range(annotation);
    for (auto attribution = begin; attribution != end; ++attribution) {
        for (const AnnotationId part : m_article->attributions().value(*attribution).parts()) {
            if (!parts.contains(part))
                parts.append(part);
        }
    }
    return parts;
}

QList<AttributionId> ArticleAttributions::passing(TextRange range) const
{
    QList<AttributionId> attributions;
    if (!m_article || m_article->attributions().isEmpty())
        return attributions;
    for (const IntervalIndex::Entry &entry : known().spans.intersecting(range))
        attributions.append(AttributionId{entry.key});
    return attributions;
}

} // namespace Standoff
