// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Standoff authors

#include "typesetting/articlelayout.h"

#include <QtMath>

namespace Standoff {

void ArticleLayout::setText(const ArticleText &text)
{
    m_text = text;
    m_blocks = blocksOf(text);
    estimateAll();
}

void ArticleLayout::setStyle(const ArticleStyle &style)
{
    m_style = style;
    estimateAll();
}

void ArticleLayout::setWidth(int width)
{
    if (width == m_width)
        return;
    m_width = width;
    estimateAll();
}

void ArticleLayout::setDirection(Qt::LayoutDirection direction)
{
    if (direction == m_direction)
        return;
    m_direction = direction;
    estimateAll();
}

void ArticleLayout::setRole(const ArticleText &text, int paragraph)
{
    m_text = text;
    int index = indexAt(m_text.paragraphs()[paragraph].range.begin);
    for (; index < count() && m_blocks[index].paragraph == paragraph; ++index) {
        m_layouts.erase(index);
        m_heights.setHeight(index, estimate(m_blocks[index]));
    }
}

int ArticleLayout::indexAt(int offset) const
{
    const auto after = std::ranges::upper_bound(
        m_blocks, offset, {}, [](const TextBlock &block) { return block.range.begin; });
    return std::max(0, int(after - m_blocks.begin()) - 1);
}

const ParagraphStyle &ArticleLayout::styleOf(int index) const
{
    return m_style.of(m_text.paragraphs()[m_blocks[index].paragraph].role);
}

int ArticleLayout::estimate(const TextBlock &block) const
{
    const ParagraphStyle &style = m_style.of(m_text.paragraphs()[block.paragraph].role);
    const qreal width = std::max(style.characterWidth, m_width - style.indent);
    const qreal lines = std::ceil(block.range.length() * style.characterWidth / width);
    return qCeil((block.begins ? style.before : 0) + lines * style.lineHeight
        + (block.ends ? style.after : 0));
}

void ArticleLayout::estimateAll()
{
    m_layouts.clear();
    QList<int> heights;
    heights.reserve(m_blocks.size());
    for (const TextBlock &block : std::as_const(m_blocks))
        heights.append(estimate(block));
    m_heights.assign(std::move(heights));
}

int ArticleLayout::height() const
{
    return top(count()) + qCeil(3 * m_style.em());
}

const BlockLayout &ArticleLayout::layout(int index) const
{
    std::unique_ptr<BlockLayout> &layout = m_layouts[index];
    if (!layout) {
        const TextBlock &block = m_blocks[index];
        ParagraphStyle style = styleOf(index);
        if (!block.begins)
            style.before = 0;
        if (!block.ends)
            style.after = 0;
        Qt::LayoutDirection direction = m_direction;
        if (direction == Qt::LayoutDirectionAuto) {
            const TextRange paragraph = m_text.paragraphs()[block.paragraph].range;
            direction = m_text.slice(paragraph).isRightToLeft() ? Qt::RightToLeft : Qt::LeftToRight;
        }
        layout = std::make_unique<BlockLayout>(
            m_text.slice(block.range).toString(), block, style, m_width, direction);
        m_heights.setHeight(index, layout->height());
    }
    return *layout;
}

bool ArticleLayout::layOut(int top, int bottom)
{
    bool some = false;
    if (isEmpty())
        return some;
    for (int i = indexAtRow(top); i < count() && this->top(i) < bottom; ++i) {
        some = some || !isLaidOut(i);
        layout(i);
    }
    return some;
}

void ArticleLayout::keepOnly(int first, int last)
{
    std::erase_if(m_layouts,
        [first, last](const auto &entry) { return entry.first < first || entry.first > last; });
}

int ArticleLayout::offsetAt(QPointF point) const
{
    if (isEmpty())
        return 0;
    const int index = indexAtRow(qFloor(point.y()));
    return layout(index).offsetAt(point - QPointF(0, top(index)));
}

int ArticleLayout::graphemeAt(QPointF point) const
{
    if (isEmpty() || point.y() < m_header)
        return -1;
    const int index = indexAtRow(qFloor(point.y()));
    return layout(index).graphemeAt(point - QPointF(0, top(index)));
}

QRectF ArticleLayout::caretRectangle(int offset) const
{
    if (isEmpty())
        return {};
    const int index = indexAt(offset);
    const QRectF rectangle = layout(index).caretRectangle(snapped(offset));
    return rectangle.translated(0, top(index));
}

QList<QRectF> ArticleLayout::rectangles(TextRange range) const
{
    QList<QRectF> rectangles;
    if (isEmpty() || range.isEmpty())
        return rectangles;
    const int last = indexAt(range.end - 1);
    for (int i = indexAt(range.begin); i <= last; ++i) {
        const QList<BlockLayout::Piece> pieces = layout(i).pieces(range);
        for (const BlockLayout::Piece &piece : pieces)
            rectangles.append(piece.rectangle.translated(0, top(i)));
    }
    return rectangles;
}

// The side of a letter that is before or behind it in reading.
QRectF ArticleLayout::edge(TextRange letter, bool behind) const
{
    const QRectF caret = caretRectangle(letter.begin);
    const QList<QRectF> pieces = rectangles(letter);
    if (pieces.isEmpty()) // white space at which a line was broken
        return caret;
    const QRectF box = pieces.first();
    const bool fromLeft = !layout(indexAt(letter.begin)).runsRightToLeft(letter.begin);
    return {fromLeft != behind ? box.left() : box.right(), box.top(), 0, box.height()};
}

QRectF ArticleLayout::beginEdge(TextRange range) const
{
    if (isEmpty() || range.isEmpty())
        return caretRectangle(range.begin);
    const int end = layout(indexAt(range.begin)).nextGrapheme(range.begin);
    return edge({range.begin, std::max(end, range.begin + 1)}, false);
}

QRectF ArticleLayout::endEdge(TextRange range) const
{
    if (isEmpty() || range.isEmpty())
        return caretRectangle(range.end);
    const int begin = layout(indexAt(range.end - 1)).previousGrapheme(range.end);
    return edge({std::min(begin, range.end - 1), range.end}, true);
}

QRectF ArticleLayout::lineRectangle(int offset) const
{
    if (isEmpty())
        return {};
    const int index = indexAt(offset);
    const BlockLayout &lines = layout(index);
    const BlockLayout::Line &line = lines.lines()[lines.lineOf(snapped(offset))];
    return {0, top(index) + line.top, qreal(m_width), line.height};
}

int ArticleLayout::snapped(int offset) const
{
    if (isEmpty())
        return 0;
    const int index = indexAt(offset);
    const TextRange range = m_blocks[index].range;
    if (offset <= range.begin || offset >= range.end)
        return std::clamp(offset, range.begin, range.end);
    return layout(index).previousGrapheme(offset + 1) == offset
        ? offset
        : layout(index).previousGrapheme(offset);
}

} // namespace Standoff
