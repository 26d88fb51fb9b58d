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

void ArticleMarks::setBeside(const QList<const MarkSource *> &sources)
{
    m_beside = sources;
    m_marks.clear();
}

void ArticleMarks::setStyles(const MarkStyles &styles)
{
    m_styles = styles;
    m_marks.clear();
    m_claims.reset();
}

bool ArticleMarks::isShown(AnnotationId id) const
{
    const Annotation *annotation = m_article ? m_article->find(id) : nullptr;
    return annotation && m_styles.shows(*annotation);
}

QColor ArticleMarks::colorOf(const Mark &mark) const
{
    if (mark.tag)
        return styleOf(mark.tag).color;
    TagId oldest;
    for (const auto &[tag, style] : m_styles.tags.asKeyValueRange()) {
        if (style.kind == mark.kind && (!oldest || tag < oldest))
            oldest = tag;
    }
    return styleOf(oldest).color;
}

bool ArticleMarks::isClaim(const Annotation &annotation) const
{
    const auto style = m_styles.tags.constFind(annotation.tag);
    return style != m_styles.tags.cend() && style->kind == LayerKind::Claim;
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

int ArticleMarks::claimNumber(AnnotationId id) const
{
    const Annotation *annotation = m_article ? m_article->find(id) : nullptr;
    if (!annotation)
        return 0;
    const Place place(annotation->extent().begin, id);
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
    // Blocks do not overlap, so that the one before the first that begins in the range is the only
    // other that may reach into it.
    auto entry = m_marks.lower_bound({range.begin, range.begin});
    if (entry != m_marks.begin())
        --entry;
    for (; entry != m_marks.end() && entry->first.begin < range.end; ++entry) {
        auto &[block, marks] = *entry;
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
    if (m_article)
        marks = AnnotationMarks(*m_article).in(block, m_styles);
    for (const MarkSource *source : m_beside)
        marks += source->in(block, m_styles);
    QList<TextRange> tints;
    QList<TextRange> rules;
    for (const Mark &mark : std::as_const(marks)) {
        if (!mark.framed)
            (mark.isTint() ? tints : rules).append(mark.range);
    }
    const QList<int> tintLanes = assignLanes(tints);
    const QList<int> ruleLanes = assignLanes(rules);
    auto nextTint = tintLanes.begin();
    auto nextRule = ruleLanes.begin();
    for (Mark &mark : marks) {
        if (!mark.framed)
            mark.lane = mark.isTint() ? *nextTint++ : *nextRule++;
    }
    std::ranges::sort(
        marks, {}, [](const Mark &mark) { return std::tuple(mark.range, mark.annotation); });
    return marks;
}

} // namespace Standoff
