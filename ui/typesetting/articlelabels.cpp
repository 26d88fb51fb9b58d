// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Standoff authors

#include "typesetting/articlelabels.h"

#include <QCoreApplication>
#include <QFontMetricsF>

namespace Standoff {

namespace {

// "" where the mark has no label.
QString textFor(const Mark &mark, const MarkStyles &styles)
{
    if (!mark.labelled || mark.kind == LayerKind::Claim)
        return {};
    if (mark.kind == LayerKind::Cue)
        return signedFor(mark.status, {});
    const QString label = styles.of(mark.tag).label;
    return label.isEmpty() ? label : signedFor(mark.status, label);
}

} // namespace

QString statusName(Status status)
{
    const std::string_view word = wordOf(status);
    return QCoreApplication::translate("Term", word.data(), "annotation.status");
}

QString signedFor(Status status, const QString &word)
{
    switch (status) {
    case Status::Proposed:
        return word + u'?';
    case Status::Rejected:
        return u'×' + word;
    case Status::Accepted:
        break;
    }
    return word;
}

QList<ArticleLabel> labelsOf(
    const ArticleLayout &layout, const ArticleMarks &marks, int block, int first, int last)
{
    const QFontMetricsF metrics(layout.style().labelFont());
    const BlockLayout &lines = layout.layout(block);
    const TextRange range{lines.lines()[first].range.begin, lines.lines()[last].range.end};
    const bool mirrored = lines.isRightToLeft();
    QList<ArticleLabel> labels;
    QHash<int, QList<QRectF>> taken; // by line
    for (const Mark &mark : marks.of(layout.block(block).range)) {
        const QString text = textFor(mark, marks.styles());
        if (text.isEmpty() || !range.contains(mark.range.begin))
            continue;
        const QList<BlockLayout::Piece> pieces = lines.pieces(mark.range.intersected(range));
        if (pieces.isEmpty())
            continue;
        const int line = pieces.first().line;
        QRectF word = pieces.first().rectangle;
        for (const BlockLayout::Piece &piece : pieces) {
            if (piece.line == line)
                word |= piece.rectangle;
        }
        const qreal width = metrics.horizontalAdvance(text);
        QRectF label(mirrored ? word.right() - width : word.left(), word.top() - metrics.ascent(),
            width, metrics.ascent());
        for (const QRectF &other : std::as_const(taken[line])) {
            if (other.adjusted(-3, 0, 3, 0).intersects(label))
                label.moveLeft(mirrored ? other.left() - 5 - width : other.right() + 5);
        }
        // Beside another label it must still stand over its own word, and in the column.
        const qreal margin = layout.style().margin() / 2;
        if (label.left() >= word.right() || label.right() <= word.left() || label.left() < -margin
            || label.right() > layout.width() + margin)
            continue;
        taken[line].append(label);
        labels.append({label, mark.tag, text});
    }
    return labels;
}

std::optional<qreal> middleBeside(const QList<QRectF> &taken, qreal from, qreal to, qreal width)
{
    const qreal middle = (from + to) / 2;
    QList<qreal> places{middle};
    for (const QRectF &other : taken)
        places << other.left() - width / 2 << other.right() + width / 2;
    constexpr qreal touching = 0.01; // is not overlapping
    places.removeIf([&](qreal x) {
        return x - width / 2 < from - touching || x + width / 2 > to + touching
            || std::ranges::any_of(taken, [&](const QRectF &other) {
                   return x + width / 2 > other.left() + touching
                       && x - width / 2 < other.right() - touching;
               });
    });
    if (places.isEmpty())
        return {};
    return std::ranges::min(places, {}, [middle](qreal x) { return std::abs(x - middle); });
}

} // namespace Standoff
