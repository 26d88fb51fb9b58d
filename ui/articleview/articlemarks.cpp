// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Standoff authors

#include "articleview/articlemarks.h"

#include "text/lanes.h"

#include <algorithm>

namespace Standoff {

void ArticleMarks::setArticle(const OpenArticle *article)
{
    m_article = article;
    m_marks.clear();
    collectClaims();
}

void ArticleMarks::setStyles(const TagStyles &styles)
{
    m_styles = styles;
    m_marks.clear();
    collectClaims();
}

bool ArticleMarks::isClaim(const Annotation &annotation) const
{
    const auto style = m_styles.constFind(annotation.tag);
    return style != m_styles.cend() && style->kind == LayerKind::Claim;
}

void ArticleMarks::collectClaims()
{
    m_claims.clear();
    if (!m_article)
        return;
    for (const Annotation &annotation : m_article->annotations()) {
        if (isClaim(annotation))
            m_claims.append({annotation.extent().begin, annotation.id});
    }
    std::ranges::sort(m_claims);
}

bool ArticleMarks::apply(const QList<Change<Annotation>> &changes)
{
    bool any = false;
    for (const auto &[before, after] : changes) {
        if (before && isClaim(*before)) {
            any |= m_claims.removeOne(Place(before->extent().begin, before->id));
        }
        if (after && isClaim(*after) && m_article->find(after->id)) {
            const Place place(after->extent().begin, after->id);
            m_claims.insert(std::ranges::lower_bound(m_claims, place), place);
            any = true;
        }
    }
    return any;
}

int ArticleMarks::claimNumber(const Annotation &annotation) const
{
    const Place place(annotation.extent().begin, annotation.id);
    const auto found = std::ranges::lower_bound(m_claims, place);
    return found != m_claims.end() && *found == place ? int(found - m_claims.begin()) + 1 : 0;
}

const Marks &ArticleMarks::of(int paragraph) const
{
    const auto known = m_marks.constFind(paragraph);
    if (known != m_marks.cend())
        return *known;
    return *m_marks.insert(paragraph, find(m_article->text().paragraphs()[paragraph].range));
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
    for (auto known = m_marks.begin(); known != m_marks.end(); ++known) {
        const TextRange paragraph = m_article->text().paragraphs()[known.key()].range;
        if (!paragraph.intersects(range))
            continue;
        const Marks before = std::exchange(*known, find(paragraph));
        addThoseNotIn(before, *known);
        addThoseNotIn(*known, before);
    }
    return ranges;
}

void ArticleMarks::keepOnly(int first, int last)
{
    m_marks.removeIf(
        [first, last](const auto &entry) { return entry.key() < first || entry.key() > last; });
}

Marks ArticleMarks::find(TextRange paragraph) const
{
    Marks marks;
    QList<TextRange> tints;
    QList<TextRange> rules;
    for (const IntervalIndex::Entry &entry : m_article->index().intersecting(paragraph)) {
        const Annotation *annotation = m_article->find(AnnotationId{entry.key});
        Q_ASSERT(annotation);
        const int begin = m_article->text().fromCodePoint(annotation->extent().begin);
        marks.append({annotation->id, annotation->tag, styleOf(annotation->tag).kind,
            entry.range.intersected(paragraph), 0,
            entry.range.begin == begin && paragraph.contains(begin)});
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
