// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Standoff authors

#pragma once

#include "typesetting/articlepainter.h"

namespace Standoff {

constexpr int deepestMark = 3; // lanes: more would run into the next line

// The dashes of the line below a mark, in widths of the line; none where it is whole. Dotted below
// cues, dashed where there is no layer that we know; with wide gaps where it is proposed, fine dots
// where it is rejected.
inline QList<qreal> dashesOf(LayerKind kind, Status status)
{
    if (status == Status::Rejected)
        return {1.2, 2.4};
    if (kind == LayerKind::Cue)
        return {1.3, status == Status::Proposed ? 3.2 : 1.3};
    if (status == Status::Proposed)
        return {4, 3.2};
    return kind == LayerKind::Other ? QList<qreal>{4, 2} : QList<qreal>();
}
constexpr qreal rejectedWidth = 0.7; // of its line, where that of others is 1

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
