// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Standoff authors

#include "typesetting/textline.h"

#include <QGlyphRun>
#include <QImage>
#include <QPaintEngine>
#include <QPainter>
#include <QRawFont>
#include <QTextLayout>

#include <algorithm>
#include <array>

namespace Standoff {

namespace {

constexpr qreal sharpness = 4; // pixels of a small picture for one of the layout

bool hasColors(const QRawFont &font)
{
    return std::ranges::any_of(std::to_array({"CBDT", "COLR", "sbix", "SVG "}),
        [&font](const char *table) { return !font.fontTable(table).isEmpty(); });
}

// The run's own bounds are those of its line.
QRectF boundsOf(const QGlyphRun &run)
{
    const QRawFont font = run.rawFont();
    const QList<QPointF> positions = run.positions();
    const QList<QPointF> advances = font.advancesForGlyphIndexes(run.glyphIndexes());
    QRectF bounds;
    for (qsizetype i = 0; i < positions.size(); ++i) {
        bounds |= QRectF(positions[i].x(), positions[i].y() - font.ascent(), advances[i].x(),
            font.ascent() + font.descent());
    }
    const qreal overhang = font.pixelSize() / 8;
    return bounds.adjusted(-overhang, -overhang, overhang, overhang);
}

void drawAsPicture(QPainter &painter, const QGlyphRun &run)
{
    const QRectF bounds = boundsOf(run);
    QImage image((bounds.size() * sharpness).toSize(), QImage::Format_ARGB32_Premultiplied);
    if (image.isNull())
        return;
    image.fill(Qt::transparent);
    QPainter small(&image);
    small.setRenderHint(QPainter::SmoothPixmapTransform);
    small.scale(sharpness, sharpness);
    small.translate(-bounds.topLeft());
    small.drawGlyphRun({}, run);
    small.end();
    painter.drawImage(bounds, image);
}

} // namespace

void drawTextLine(QPainter &painter, const QTextLine &line)
{
    const QPaintEngine::Type type = painter.paintEngine()->type();
    const bool isSvg = type == QPaintEngine::SVG;
    if (!isSvg)
        line.draw(&painter, {});
    if (!isSvg && type != QPaintEngine::Pdf)
        return;
    for (const QGlyphRun &run : line.glyphRuns()) {
        if (hasColors(run.rawFont()))
            drawAsPicture(painter, run);
        else if (isSvg)
            painter.drawGlyphRun({}, run);
    }
}

} // namespace Standoff
