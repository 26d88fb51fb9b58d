// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Standoff authors

#include "typesetting/articlelabels.h"
#include "typesetting/articlepainter_p.h"

#include <QFontMetricsF>
#include <QPainter>

namespace Standoff {

namespace {

constexpr qreal longestName = 14; // of a tag, in sizes of the body font

} // namespace

// The frame lies outside of the words, so that nothing covers them.
void ArticlePainter::paintCandidate(QPainter &painter, const Lines &lines) const
{
    const CandidateMark &candidate = *m_state.candidate;
    const QList<BlockLayout::Piece> pieces = lines.pieces(candidate.range);
    if (pieces.isEmpty())
        return;
    const QColor ink = candidate.color.isValid() ? m_colors.ink(candidate.color) : m_colors.muted;
    QPen pen(ink, std::max(1.0, 0.8 * m_unit), Qt::CustomDashLine, Qt::FlatCap);
    pen.setDashPattern({3, 2});
    painter.setPen(pen);
    painter.setBrush(Qt::NoBrush);
    for (const BlockLayout::Piece &piece : pieces)
        painter.drawRoundedRect(
            piece.rectangle.adjusted(-1.5, -0.5, 1.5, 1.5), 2 * m_unit, 2 * m_unit);
    if (lines.range().contains(candidate.range.begin))
        paintCandidateLabel(painter, lines, pieces.constFirst(), ink);
}

// The key in a chip, then the name; beside the labels of what is marked there.
void ArticlePainter::paintCandidateLabel(
    QPainter &painter, const Lines &lines, const BlockLayout::Piece &word, const QColor &ink) const
{
    const CandidateMark &candidate = *m_state.candidate;
    const QFontMetricsF metrics(m_layout.style().labelFont());
    const qreal gap = 2.5 * m_unit;
    const QString name =
        metrics.elidedText(candidate.name, Qt::ElideRight, longestName * 10 * m_unit);
    const qreal chip = candidate.key.isEmpty()
        ? 0
        : std::max(metrics.ascent(), metrics.horizontalAdvance(candidate.key)) + gap;
    const qreal width = chip + (chip > 0 ? gap : 0) + metrics.horizontalAdvance(name);
    const bool mirrored = lines.layout.isRightToLeft();
    QRectF label(mirrored ? word.rectangle.right() - width : word.rectangle.left(),
        word.rectangle.top() - metrics.ascent() - 1.5, width, metrics.ascent());
    const int block = m_layout.indexAt(lines.range().begin);
    for (const ArticleLabel &other : labelsOf(m_layout, m_marks, block, word.line, word.line)) {
        if (other.place.adjusted(-3, 0, 3, 0).intersects(label))
            label.moveLeft(mirrored ? other.place.left() - gap - width : other.place.right() + gap);
    }
    const qreal margin = m_layout.style().margin() / 2;
    label.moveLeft(
        std::clamp(label.left(), -margin, std::max(-margin, m_layout.width() + margin - width)));
    painter.setFont(m_layout.style().labelFont());
    if (chip > 0) {
        const QRectF key(
            mirrored ? label.right() - chip : label.left(), label.top(), chip, label.height());
        painter.setPen(Qt::NoPen);
        painter.setBrush(ink);
        painter.drawRoundedRect(key.adjusted(0, -1, 0, 1), 2 * m_unit, 2 * m_unit);
        painter.setPen(m_colors.base);
        painter.drawText(key, Qt::AlignCenter, candidate.key);
    }
    painter.setPen(ink);
    const qreal x = mirrored ? label.left() : label.right() - metrics.horizontalAdvance(name);
    painter.drawText(QPointF(x, label.bottom() - 0.6 * m_unit), name);
}

} // namespace Standoff
