// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Standoff authors

#include "typesetting/paper/pagebreaks.h"

#include <QtMath>

namespace Standoff {

namespace {
constexpr int mostGivenUp = 4; // lines that may be left for the next page, for a better break
}

PageBreaks::PageBreaks(ArticleLayout &layout)
    : m_layout(layout)
{
}

const BlockLayout::Line &PageBreaks::lineAt(Place place) const
{
    return m_layout.layout(place.block).lines()[place.line];
}

int PageBreaks::topOf(Place place) const
{
    return m_layout.top(place.block) + qFloor(lineAt(place).top);
}

int PageBreaks::bottomOf(Place place) const
{
    const BlockLayout::Line &line = lineAt(place);
    return m_layout.top(place.block) + qCeil(line.top + line.height);
}

PageBreaks::Place PageBreaks::after(Place place) const
{
    const bool isLast = place.line + 1 == m_layout.layout(place.block).lines().size();
    return isLast ? Place{place.block + 1, 0} : Place{place.block, place.line + 1};
}

bool PageBreaks::isGoodBreak(Place last, Place next) const
{
    const TextBlock &block = m_layout.block(last.block);
    if (last.block != next.block && block.ends) {
        const ParagraphRole role = m_layout.text().paragraphs()[block.paragraph].role;
        return role != ParagraphRole::Headline && role != ParagraphRole::Heading;
    }
    const bool isFirst = last.line == 0 && block.begins;
    const bool isLast = after(next).block != next.block && m_layout.block(next.block).ends;
    return !isFirst && !isLast;
}

PageRows PageBreaks::take(int height, bool whole)
{
    if (isAtEnd())
        return {};
    const int top = m_begun ? topOf(m_next) : 0;
    QList<Place> places{m_next}; // those that have room, and the next one
    while (places.last().block < m_layout.count() && bottomOf(places.last()) <= top + height)
        places.append(after(places.last()));
    qsizetype count = places.size() - 1;
    if (places.last().block < m_layout.count()) {
        const qsizetype least = std::max<qsizetype>(0, count - mostGivenUp);
        qsizetype good = count;
        while (good > least && !isGoodBreak(places[good - 1], places[good]))
            --good;
        if (good > least)
            count = good;
        else if (!whole)
            count = 0;
    }
    if (count == 0 && whole) {
        places.append(after(places.last()));
        count = 1;
    }
    if (count == 0)
        return {};
    const PageRows rows{top, bottomOf(places[count - 1])};
    m_next = places[count];
    m_begun = true;
    m_layout.keepOnly(m_next.block, m_next.block);
    return rows;
}

int PageBreaks::taken() const
{
    return isAtEnd() ? m_layout.text().size() : m_layout.block(m_next.block).range.begin;
}

} // namespace Standoff
