// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Standoff authors

#include "articleview/caretmotion.h"

#include "text/boundaries.h"

#include <algorithm>

namespace Standoff {

namespace {

TextRange rangeOf(const ArticleLayout &layout, int paragraph)
{
    return layout.text().paragraphs()[paragraph].range;
}

// A step by words ends behind a word going on, and before one going back: so a selection that is
// made word by word takes no space with it.
bool holdsWord(QStringView text)
{
    return std::ranges::any_of(text, [](QChar c) { return c.isLetterOrNumber(); });
}

int forward(const ArticleLayout &layout, int offset, TextUnit unit)
{
    const int paragraph = layout.text().paragraphAt(offset);
    const TextRange range = rangeOf(layout, paragraph);
    if (offset >= range.end)
        return paragraph + 1 < layout.count() ? rangeOf(layout, paragraph + 1).begin : offset;
    if (unit == TextUnit::Grapheme)
        return layout.paragraph(paragraph).nextGrapheme(offset);
    const QStringView text = layout.text().slice(range);
    int from = offset - range.begin;
    int to = nextBoundary(text, from, unit);
    while (unit == TextUnit::Word && to < text.size() && !holdsWord(text.sliced(from, to - from)))
        to = nextBoundary(text, from = to, unit);
    return range.begin + to;
}

int backward(const ArticleLayout &layout, int offset, TextUnit unit)
{
    const int paragraph = layout.text().paragraphAt(offset);
    const TextRange range = rangeOf(layout, paragraph);
    if (offset <= range.begin)
        return paragraph > 0 ? rangeOf(layout, paragraph - 1).end : offset;
    if (unit == TextUnit::Grapheme)
        return layout.paragraph(paragraph).previousGrapheme(offset);
    const QStringView text = layout.text().slice(range);
    int from = offset - range.begin;
    int to = previousBoundary(text, from, unit);
    while (unit == TextUnit::Word && to > 0 && !holdsWord(text.sliced(to, from - to)))
        to = previousBoundary(text, from = to, unit);
    return range.begin + to;
}

int lineEnd(const ArticleLayout &layout, int offset)
{
    const ParagraphLayout &paragraph = layout.paragraph(layout.text().paragraphAt(offset));
    const ParagraphLayout::Line &line = paragraph.lines()[paragraph.lineOf(offset)];
    if (line.range.end == paragraph.range().end || line.textEnd < line.range.end)
        return line.textEnd;
    return paragraph.previousGrapheme(line.range.end); // its end is the next line's beginning
}

int lineStart(const ArticleLayout &layout, int offset)
{
    const ParagraphLayout &paragraph = layout.paragraph(layout.text().paragraphAt(offset));
    return paragraph.lines()[paragraph.lineOf(offset)].range.begin;
}

// A row in the line above or below; nothing at the article's ends.
std::optional<qreal> neighbour(const ArticleLayout &layout, int offset, int direction)
{
    const int paragraph = layout.text().paragraphAt(offset);
    const ParagraphLayout &lines = layout.paragraph(paragraph);
    const int line = lines.lineOf(offset) + direction;
    if (line >= 0 && line < lines.lines().size())
        return layout.top(paragraph) + lines.lines()[line].textTop;
    const int other = paragraph + direction;
    if (other < 0 || other >= layout.count())
        return {};
    const QList<ParagraphLayout::Line> &there = layout.paragraph(other).lines();
    return layout.top(other) + (direction < 0 ? there.last() : there.first()).textTop;
}

} // namespace

int CaretMotion::vertically(const ArticleLayout &layout, int offset, CaretStep step, int pageHeight)
{
    const QRectF caret = layout.caretRectangle(offset);
    if (!m_column)
        m_column = caret.x();
    std::optional<qreal> y;
    if (step == CaretStep::Up || step == CaretStep::Down) {
        y = neighbour(layout, offset, step == CaretStep::Up ? -1 : 1);
    } else {
        y = caret.center().y() + (step == CaretStep::PageUp ? -pageHeight : pageHeight);
        y = std::clamp<qreal>(*y, layout.top(0), layout.bottom(layout.count() - 1) - 1);
    }
    return y ? layout.offsetAt({*m_column, *y}) : offset;
}

int CaretMotion::moved(const ArticleLayout &layout, int offset, CaretStep step, int pageHeight)
{
    if (layout.isEmpty())
        return offset;
    const int paragraph = layout.text().paragraphAt(offset);
    const TextRange range = rangeOf(layout, paragraph);
    if (step == CaretStep::Up || step == CaretStep::Down || step == CaretStep::PageUp
        || step == CaretStep::PageDown)
        return vertically(layout, offset, step, pageHeight);
    m_column.reset();
    const bool mirrored = layout.paragraph(paragraph).isRightToLeft();
    switch (step) {
    case CaretStep::Left:
    case CaretStep::Right:
    case CaretStep::WordLeft:
    case CaretStep::WordRight: {
        const bool byWord = step == CaretStep::WordLeft || step == CaretStep::WordRight;
        const TextUnit unit = byWord ? TextUnit::Word : TextUnit::Grapheme;
        const bool right = step == CaretStep::Right || step == CaretStep::WordRight;
        return right != mirrored ? forward(layout, offset, unit) : backward(layout, offset, unit);
    }
    case CaretStep::NextSentence:
        return forward(layout, offset, TextUnit::Sentence);
    case CaretStep::PreviousSentence:
        return backward(layout, offset, TextUnit::Sentence);
    case CaretStep::NextParagraph:
        return paragraph + 1 < layout.count() ? rangeOf(layout, paragraph + 1).begin : range.end;
    case CaretStep::PreviousParagraph:
        return offset > range.begin || paragraph == 0 ? range.begin
                                                      : rangeOf(layout, paragraph - 1).begin;
    case CaretStep::LineStart:
        return lineStart(layout, offset);
    case CaretStep::LineEnd:
        return lineEnd(layout, offset);
    case CaretStep::Start:
        return rangeOf(layout, 0).begin;
    case CaretStep::End:
        return rangeOf(layout, layout.count() - 1).end;
    default:
        return offset;
    }
}

} // namespace Standoff
