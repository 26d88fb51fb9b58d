// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Standoff authors

#include "articleview/caretmotion.h"

#include "text/boundaries.h"

#include <algorithm>

namespace Standoff {

namespace {

// A step by words ends behind a word going on, and before one going back: so a selection that is
// made word by word takes no space with it.
bool holdsWord(QStringView text)
{
    return std::ranges::any_of(text, [](QChar c) { return c.isLetterOrNumber(); });
}

// Units are looked for in the block: a word or sentence that lies in two pieces of a very long
// paragraph ends between them.
int forward(const ArticleLayout &layout, int offset, TextUnit unit)
{
    const int index = layout.indexAt(offset);
    const TextRange range = layout.block(index).range;
    if (offset >= range.end)
        return index + 1 < layout.count() ? layout.block(index + 1).range.begin : offset;
    if (unit == TextUnit::Grapheme)
        return layout.layout(index).nextGrapheme(offset);
    const QStringView text = layout.text().slice(range);
    int from = offset - range.begin;
    int to = nextBoundary(text, from, unit);
    while (unit == TextUnit::Word && to < text.size() && !holdsWord(text.sliced(from, to - from)))
        to = nextBoundary(text, from = to, unit);
    return range.begin + to;
}

int backward(const ArticleLayout &layout, int offset, TextUnit unit)
{
    int index = layout.indexAt(offset);
    if (offset == layout.block(index).range.begin) {
        if (index == 0)
            return offset;
        if (layout.block(index).begins)
            return layout.block(index - 1).range.end;
        --index; // within the paragraph
    }
    const TextRange range = layout.block(index).range;
    if (unit == TextUnit::Grapheme)
        return layout.layout(index).previousGrapheme(offset);
    const QStringView text = layout.text().slice(range);
    int from = offset - range.begin;
    int to = previousBoundary(text, from, unit);
    while (unit == TextUnit::Word && to > 0 && !holdsWord(text.sliced(to, from - to)))
        to = previousBoundary(text, from = to, unit);
    return range.begin + to;
}

int lineEnd(const ArticleLayout &layout, int offset)
{
    const int index = layout.indexAt(offset);
    const BlockLayout &lines = layout.layout(index);
    const BlockLayout::Line &line = lines.lines()[lines.lineOf(offset)];
    const bool last = line.range.end == lines.range().end && layout.block(index).ends;
    if (last || line.textEnd < line.range.end)
        return line.textEnd;
    return lines.previousGrapheme(line.range.end); // its end is the next line's beginning
}

int lineStart(const ArticleLayout &layout, int offset)
{
    const BlockLayout &lines = layout.layout(layout.indexAt(offset));
    return lines.lines()[lines.lineOf(offset)].range.begin;
}

// A row in the line above or below; nothing at the article's ends.
std::optional<qreal> neighbour(const ArticleLayout &layout, int offset, int direction)
{
    const int index = layout.indexAt(offset);
    const BlockLayout &lines = layout.layout(index);
    const int line = lines.lineOf(offset) + direction;
    if (line >= 0 && line < lines.lines().size())
        return layout.top(index) + lines.lines()[line].textTop;
    const int other = index + direction;
    if (other < 0 || other >= layout.count())
        return {};
    const QList<BlockLayout::Line> &there = layout.layout(other).lines();
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
    if (step == CaretStep::Up || step == CaretStep::Down || step == CaretStep::PageUp
        || step == CaretStep::PageDown)
        return vertically(layout, offset, step, pageHeight);
    m_column.reset();
    const QList<Paragraph> &paragraphs = layout.text().paragraphs();
    const int paragraph = layout.text().paragraphAt(offset);
    const TextRange range = paragraphs[paragraph].range;
    const bool mirrored = layout.layout(layout.indexAt(offset)).isRightToLeft();
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
        return paragraph + 1 < paragraphs.size() ? paragraphs[paragraph + 1].range.begin
                                                 : range.end;
    case CaretStep::PreviousParagraph:
        return offset > range.begin || paragraph == 0 ? range.begin
                                                      : paragraphs[paragraph - 1].range.begin;
    case CaretStep::LineStart:
        return lineStart(layout, offset);
    case CaretStep::LineEnd:
        return lineEnd(layout, offset);
    case CaretStep::Start:
        return paragraphs.first().range.begin;
    case CaretStep::End:
        return paragraphs.last().range.end;
    default:
        return offset;
    }
}

} // namespace Standoff
