// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Standoff authors

#include "articleview/articlelayout.h"

#include <QtMath>

namespace Standoff {

void ArticleLayout::setText(const ArticleText &text)
{
    m_text = text;
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
    m_paragraphs.erase(paragraph);
    m_heights.setHeight(paragraph, estimate(m_text.paragraphs()[paragraph]));
}

int ArticleLayout::estimate(const Paragraph &paragraph) const
{
    const ParagraphStyle &style = m_style.of(paragraph.role);
    const qreal width = std::max(style.characterWidth, m_width - style.indent);
    const qreal lines = std::ceil(paragraph.range.length() * style.characterWidth / width);
    return qCeil(style.before + lines * style.lineHeight + style.after);
}

void ArticleLayout::estimateAll()
{
    m_paragraphs.clear();
    QList<int> heights;
    heights.reserve(m_text.paragraphCount());
    for (const Paragraph &paragraph : m_text.paragraphs())
        heights.append(estimate(paragraph));
    m_heights.assign(std::move(heights));
}

int ArticleLayout::height() const
{
    return top(count()) + qCeil(3 * m_style.em());
}

const ParagraphLayout &ArticleLayout::paragraph(int index) const
{
    std::unique_ptr<ParagraphLayout> &layout = m_paragraphs[index];
    if (!layout) {
        const Paragraph &paragraph = m_text.paragraphs()[index];
        layout = std::make_unique<ParagraphLayout>(m_text.slice(paragraph.range).toString(),
            paragraph.range.begin, m_style.of(paragraph.role), m_width, m_direction);
        m_heights.setHeight(index, layout->height());
    }
    return *layout;
}

bool ArticleLayout::layOut(int top, int bottom)
{
    bool some = false;
    if (isEmpty())
        return some;
    for (int i = paragraphAt(top); i < count() && this->top(i) < bottom; ++i) {
        some = some || !isLaidOut(i);
        paragraph(i);
    }
    return some;
}

void ArticleLayout::keepOnly(int first, int last)
{
    std::erase_if(m_paragraphs,
        [first, last](const auto &entry) { return entry.first < first || entry.first > last; });
}

int ArticleLayout::offsetAt(QPointF point) const
{
    if (isEmpty())
        return 0;
    const int index = paragraphAt(qFloor(point.y()));
    return paragraph(index).offsetAt(point - QPointF(0, top(index)));
}

int ArticleLayout::graphemeAt(QPointF point) const
{
    if (isEmpty() || point.y() < m_header)
        return -1;
    const int index = paragraphAt(qFloor(point.y()));
    return paragraph(index).graphemeAt(point - QPointF(0, top(index)));
}

QRectF ArticleLayout::caretRectangle(int offset) const
{
    if (isEmpty())
        return {};
    const int index = m_text.paragraphAt(offset);
    const QRectF rectangle = paragraph(index).caretRectangle(snapped(offset));
    return rectangle.translated(0, top(index));
}

QList<QRectF> ArticleLayout::rectangles(TextRange range) const
{
    QList<QRectF> rectangles;
    if (isEmpty() || range.isEmpty())
        return rectangles;
    const int last = m_text.paragraphAt(range.end - 1);
    for (int i = m_text.paragraphAt(range.begin); i <= last; ++i) {
        const QList<ParagraphLayout::Piece> pieces = paragraph(i).pieces(range);
        for (const ParagraphLayout::Piece &piece : pieces)
            rectangles.append(piece.rectangle.translated(0, top(i)));
    }
    return rectangles;
}

QRectF ArticleLayout::lineRectangle(int offset) const
{
    if (isEmpty())
        return {};
    const int index = m_text.paragraphAt(offset);
    const ParagraphLayout &layout = paragraph(index);
    const ParagraphLayout::Line &line = layout.lines()[layout.lineOf(snapped(offset))];
    return {0, top(index) + line.top, qreal(m_width), line.height};
}

int ArticleLayout::snapped(int offset) const
{
    if (isEmpty())
        return 0;
    const int index = m_text.paragraphAt(offset);
    const TextRange range = m_text.paragraphs()[index].range;
    if (offset <= range.begin || offset >= range.end)
        return std::clamp(offset, range.begin, range.end);
    return paragraph(index).previousGrapheme(offset + 1) == offset
        ? offset
        : paragraph(index).previousGrapheme(offset);
}

} // namespace Standoff
