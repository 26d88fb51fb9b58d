// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Standoff authors

#include "typesetting/articlemarks.h"

#include "text/lanes.h"

#include <algorithm>

namespace Standoff {

void ArticleMarks::setArticle(const OpenArticle *article)
{
    m_article = article;
    m_marks.clear();
    m_claims.reset();
}

void ArticleMarks::setStyles(const TagStyles &styles)
{
    m_styles = styles;
    m_marks.clear();
    m_claims.reset();
}

bool ArticleMarks::isShown(AnnotationId id) const
{
    const Annotation *annotation = m_article ? m_article->find(id) : nullptr;
    return annotation && styleOf(annotation->tag).shown;
}

QColor ArticleMarks::colorOf(LayerKind kind) const
{
    TagId oldest;
    for (const auto &[tag, style] : m_styles.asKeyValueRange()) {
        if (style.kind == kind && (!oldest || tag < oldest))
            oldest = tag;
    }
    return m_styles.value(oldest).color;
}

bool ArticleMarks::isClaim(const Annotation &annotation) const
{
    const auto style = m_styles.constFind(annotation.tag);
    return style != m_styles.cend() && style->kind == LayerKind::Claim;
}

const QList<ArticleMarks::Place> &ArticleMarks::claims() const
{
    if (!m_claims) {
        m_claims.emplace();
        for (const Annotation &annotation : m_article->annotations()) {
            if (isClaim(annotation))
                m_claims->append({annotation.extent().begin, annotation.id});
        }
        std::ranges::sort(*m_claims);
    }
    return *m_claims;
}

bool ArticleMarks::apply(const QList<Change<Annotation>> &changes)
{
    bool any = false;
    for (const auto &[before, after] : changes) {
        const bool gone = before && isClaim(*before);
        const bool come = after && isClaim(*after) && m_article->find(after->id);
        any = any || gone || come;
        if (gone && m_claims)
            m_claims->removeOne(Place(before->extent().begin, before->id));
        if (come && m_claims) {
            const Place place(after->extent().begin, after->id);
            m_claims->insert(std::ranges::lower_bound(*m_claims, place), place);
        }
    }
    return any;
}

int ArticleMarks::claimNumber(const Annotation &annotation) const
{
    const Place place(annotation.extent().begin, annotation.id);
    const auto found = std::ranges::lower_bound(claims(), place);
    return found != claims().end() && *found == place ? int(found - claims().begin()) + 1 : 0;
}

const Marks &ArticleMarks::of(TextRange block) const
{
    const auto known = m_marks.find(block);
    if (known != m_marks.end())
        return known->second;
    return m_marks.emplace(block, find(block)).first->second;
}

QList<TextRange> ArticleMarks::refresh(TextRange range)
{
    QList<TextRange> ranges;
    const auto addThoseNotIn = [&ranges](const Marks &marks, const Marks &others) {
        for (const Mark &mark : marks) {
            if (!others.contains(mark))
                ranges.append(mark.range);
        }
    };
    for (auto &[block, marks] : m_marks) {
        if (!block.intersects(range))
            continue;
        const Marks before = std::exchange(marks, find(block));
        addThoseNotIn(before, marks);
        addThoseNotIn(marks, before);
    }
    return ranges;
}

void ArticleMarks::keepOnly(TextRange range)
{
    std::erase_if(m_marks, [range](const auto &entry) { return !range.intersects(entry.first); });
}

Marks ArticleMarks::find(TextRange block) const
{
    Marks marks;
    QList<TextRange> tints;
    QList<TextRange> rules;
    for (const IntervalIndex::Entry &entry : m_article->index().intersecting(block)) {
        const Annotation *annotation = m_article->find(AnnotationId{entry.key});
        Q_ASSERT(annotation);
        const TagStyle style = styleOf(annotation->tag);
        if (!style.shown)
            continue;
        const int begin = m_article->text().fromCodePoint(annotation->extent().begin);
        marks.append({annotation->id, annotation->tag, style.kind, entry.range.intersected(block),
            0, entry.range.begin == begin && block.contains(begin)});
        (marks.last().isTint() ? tints : rules).append(marks.last().range);
    }
    const QList<int> tintLanes = assignLanes(tints);
    const QList<int> ruleLanes = assignLanes(rules);
    auto nextTint = tintLanes.begin();
    auto nextRule = ruleLanes.begin();
    for (Mark &mark : marks)
        mark.lane = mark.isTint() ? *nextTint++ : *nextRule++;
    std::ranges::sort(
        marks, {}, [](const Mark &mark) { return std::tuple(mark.range, mark.annotation); });
    return marks;
}

} // namespace Standoff
