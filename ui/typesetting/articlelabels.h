// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Standoff authors

#pragma once

#include "typesetting/articlelayout.h"
#include "typesetting/articlemarks.h"

#include <optional>

namespace Standoff {

// The name of a tag above the beginning of what is marked.
struct ArticleLabel
{
    QRectF place; // in the coordinates of the block
    TagId tag;
    QString text;
};

// "proposed", in the person's language, as forms have it.
QString statusName(Status status);

// A word with the sign of a status that is not the usual one: "LOC?" is proposed, "×LOC" rejected.
QString signedFor(Status status, const QString &word);

// Those in the lines [first, last] of a block that have room, beside each other. Claims have none;
// cues have one where it is the sign of a status. O(marks of the block).
QList<ArticleLabel> labelsOf(
    const ArticleLayout &layout, const ArticleMarks &marks, int block, int first, int last);

// The middle for something so wide that is to stand between two places in a row, as near as can be
// to their middle and beside all that is taken; none where there is no room.
std::optional<qreal> middleBeside(const QList<QRectF> &taken, qreal from, qreal to, qreal width);

} // namespace Standoff
