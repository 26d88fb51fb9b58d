// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Standoff authors

#include "articleview/articlehints.h"

#include <QPainter>
#include <QRegion>
#include <QtMath>

namespace Standoff {

namespace {

constexpr double distinct = 8; // contrast: more than there must be, since tints come below
constexpr double strength = 0.5; // of the hue in the ink: to be seen when looked for

// Not the hues of layers. Marks, digits and words tell the kinds apart, not the colour alone.
QColor hueOf(HintKind kind)
{
    switch (kind) {
    case HintKind::Quotation:
        return {0x1a, 0x6f, 0xb0};
    case HintKind::Date:
    case HintKind::Figure:
        return {0x12, 0x80, 0x6e};
    case HintKind::Attribution:
        return {0xb0, 0x50, 0x28};
    }
    return {};
}

QColor inkOf(HintKind kind, const ArticleColors &colors)
{
    // What is readable in the muted ink has to be in this one too: the ground of hits.
    const double least = std::max(distinct, contrast(colors.muted, colors.base));
    for (double part = strength; part > 0; part -= 0.05) {
        const QColor ink = mixed(colors.text, hueOf(kind), part);
        if (contrast(ink, colors.base) >= least)
            return ink;
    }
    return colors.text;
}

// Of the whole height of the line, so that no part of a letter stands outside.
QRegion regionOf(const ParagraphLayout &layout, const ParagraphLayout::Line &line, TextRange range)
{
    QRegion region;
    const QList<ParagraphLayout::Piece> pieces = layout.pieces(range.intersected(line.range));
    for (const ParagraphLayout::Piece &piece : pieces) {
        const QRectF &text = piece.rectangle;
        region += QRectF(text.left(), line.top, text.width(), line.height).toRect();
    }
    return region;
}

void drawClipped(QPainter &painter, const ParagraphLayout &layout, int line, const QRegion &region)
{
    painter.save();
    painter.setClipRegion(region, Qt::IntersectClip);
    layout.drawLine(painter, line);
    painter.restore();
}

} // namespace

void ArticleHints::setFinder(ReadingHints *finder)
{
    m_finder = finder;
    m_found.clear();
}

void ArticleHints::setColors(const ArticleColors &colors)
{
    m_colors = colors;
    for (size_t kind = 0; kind < kinds; ++kind)
        m_inks[kind] = inkOf(HintKind(kind), colors);
}

Hints ArticleHints::of(const ArticleText &text, TextRange range) const
{
    if (!m_finder)
        return {};
    if (const Hints *found = m_found.object(range.begin))
        return *found;
    Hints hints = m_finder->find(text.slice(range));
    for (Hint &hint : hints)
        hint.range = {range.begin + hint.range.begin, range.begin + hint.range.end};
    m_found.insert(range.begin, new Hints(hints));
    return hints;
}

const QColor &ArticleHints::weakestInk() const
{
    return *std::ranges::min_element(
        m_inks, {}, [this](const QColor &ink) { return contrast(ink, m_colors.base); });
}

// Each letter is drawn in one ink only: one drawn over the other would look bold.
void ArticleHints::drawLine(QPainter &painter, const ParagraphLayout &layout, int line,
    const Hints &hints, TextRange plain) const
{
    const ParagraphLayout::Line &box = layout.lines()[line];
    std::array<QRegion, kinds> regions;
    QRegion hinted;
    for (const Hint &hint : hints) {
        if (!hint.range.intersects(box.range))
            continue;
        const QRegion region = regionOf(layout, box, hint.range);
        regions[size_t(HintKind::Quotation)] -= region; // what lies in a quotation is above it
        regions[size_t(hint.kind)] += region;
        hinted += region;
    }
    if (hinted.isEmpty()) {
        layout.drawLine(painter, line);
        return;
    }
    const QRegion selected = plain.intersects(box.range) ? regionOf(layout, box, plain) : QRegion();
    // Beyond the column too: letters may stand out of it.
    const QRect everywhere = hinted.boundingRect().adjusted(-4000, -100, 4000, 100);
    drawClipped(painter, layout, line, QRegion(everywhere) - (hinted - selected));
    const QPen pen = painter.pen();
    for (size_t kind = 0; kind < kinds; ++kind) {
        const QRegion region = regions[kind] - selected;
        if (region.isEmpty())
            continue;
        painter.setPen(m_inks[kind]);
        drawClipped(painter, layout, line, region);
    }
    painter.setPen(pen);
}

} // namespace Standoff
