// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Standoff authors

#pragma once

#include "typesetting/blocklayout.h"
#include "typesetting/heighttree.h"
#include "typesetting/textblocks.h"

#include <memory>
#include <unordered_map>

namespace Standoff {

// Where everything of an article stands, without a window. It consists of blocks, which are laid
// out when they are asked for; the others have an estimated height. Coordinates are pixels from the
// top left corner of the column; the header takes the first rows. Laying a block out may move those
// below.
class ArticleLayout
{
public:
    // O(number of blocks), each.
    void setText(const ArticleText &text);
    void setStyle(const ArticleStyle &style);
    void setWidth(int width);
    void setHeaderHeight(int height) { m_header = height; }
    // Automatic: each paragraph by its first letter.
    void setDirection(Qt::LayoutDirection direction);
    // The same text with another role for one paragraph.
    void setRole(const ArticleText &text, int paragraph);

    const ArticleText &text() const { return m_text; }
    const ArticleStyle &style() const { return m_style; }
    int width() const { return m_width; }
    int height() const; // of everything, with a margin below

    bool isEmpty() const { return m_blocks.isEmpty(); }
    int count() const { return int(m_blocks.size()); }
    const TextBlock &block(int index) const { return m_blocks[index]; }
    // The block that holds the offset; between blocks the one before, at the very top the first.
    // There must be one. O(log n).
    int indexAt(int offset) const;
    int top(int index) const { return m_header + m_heights.top(index); }
    int bottom(int index) const { return top(index + 1); }
    // The block at or nearest to y; there must be one.
    int indexAtRow(int y) const { return m_heights.indexAt(y - m_header); }
    bool isLaidOut(int index) const { return m_layouts.contains(index); }
    const BlockLayout &layout(int index) const;
    const ParagraphStyle &styleOf(int index) const;
    // Lays out what the rows [top, bottom) show; returns whether anything had to be.
    bool layOut(int top, int bottom);
    // Forgets the lines of the blocks before `first` and after `last`, not their heights.
    void keepOnly(int first, int last);

    // Offsets lie in a block or at its end; others are moved there.
    int offsetAt(QPointF point) const;
    int graphemeAt(QPointF point) const; // -1 where there is none
    QRectF caretRectangle(int offset) const;
    // One for each line and direction that the range touches. Cost: what it touches.
    QList<QRectF> rectangles(TextRange range) const;
    // Where the range begins and where it ends on the screen, without width: at the sides of its
    // first and its last letter, also where directions or lines meet.
    QRectF beginEdge(TextRange range) const;
    QRectF endEdge(TextRange range) const;
    // The whole line, as wide as the column, in which the caret is.
    QRectF lineRectangle(int offset) const;
    // The nearest offset where the caret may stand: in a paragraph and between graphemes.
    int snapped(int offset) const;

private:
    QRectF edge(TextRange letter, bool behind) const;
    int estimate(const TextBlock &block) const;
    void estimateAll();

    ArticleText m_text;
    QList<TextBlock> m_blocks;
    ArticleStyle m_style;
    int m_width = 1;
    int m_header = 0;
    Qt::LayoutDirection m_direction = Qt::LayoutDirectionAuto;
    // Filled by asking: what is in them never differs from what they stand for.
    mutable HeightTree m_heights;
    mutable std::unordered_map<int, std::unique_ptr<BlockLayout>> m_layouts;
};

} // namespace Standoff
