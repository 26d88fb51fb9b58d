// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Standoff authors

#pragma once

#include "typesetting/articlepainter.h"

namespace Standoff {

constexpr int deepestMark = 3; // lanes: more would run into the next line

// For the sources of the painter alone.
struct ArticlePainter::Lines
{
    const BlockLayout &layout;
    const ParagraphStyle &style;
    const Marks &marks;
    int first;
    int last;
    bool beginParagraph;

    // What these lines hold, with the end of the block.
    TextRange range() const
    {
        return {layout.lines()[first].range.begin, layout.lines()[last].range.end};
    }
    QList<BlockLayout::Piece> pieces(TextRange of) const
    {
        return layout.pieces(of.intersected(range()));
    }
};

} // namespace Standoff
