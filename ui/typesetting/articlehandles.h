// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Standoff authors

#pragma once

#include "typesetting/articlelayout.h"

#include <optional>

namespace Standoff {

// What a person takes hold of at an annotation: an end of one of its fragments, or the handle from
// which a relation is drawn.
struct ArticleHandle
{
    enum Kind : quint8 { Begin, End, Relation };

    Kind kind = Begin;
    int fragment = 0;
    QRectF place; // in the coordinates of the layout

    bool operator==(const ArticleHandle &) const = default;
};

// Of an annotation with these fragments; of those that stand in the visible range alone.
QList<ArticleHandle> handlesOf(
    const ArticleLayout &layout, const QList<TextRange> &fragments, TextRange visible);

// The nearest one that is not further away than a finger or a hasty mouse misses by.
std::optional<ArticleHandle> handleAt(const QList<ArticleHandle> &handles, QPointF point);

// The fragments with one end moved to the offset. It goes no further than where one unit of the
// fragment is left and the fragments beside it begin. By words, it goes to the nearer end of the
// word that it would cut.
QList<TextRange> reshaped(const ArticleLayout &layout, QList<TextRange> fragments,
    const ArticleHandle &handle, int offset, bool byWord);

} // namespace Standoff
