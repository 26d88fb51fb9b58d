// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Standoff authors

#include "widgets/keys/keychip.h"

#include "theme/theme.h"

#include <QFontMetrics>
#include <QPainter>
#include <QPalette>

namespace Standoff {

namespace {

constexpr int chipSides = 5; // within the frame
constexpr int chipAbove = 1;

QFont chipFont(QFont font)
{
    font.setPointSizeF(font.pointSizeF() * 0.82);
    font.setBold(true);
    return font;
}

} // namespace

QSize keyChipSize(const QString &key, const QFont &font)
{
    const QFontMetrics metrics(chipFont(font));
    const int height = metrics.height() + 2 * chipAbove + 2;
    return {std::max(height, metrics.horizontalAdvance(key) + 2 * chipSides + 2), height};
}

void drawKeyChip(QPainter &painter, const QRect &place, const QString &key, const QFont &font,
    const QPalette &palette, bool isChosen)
{
    QRect chip(QPoint(), keyChipSize(key, font));
    chip.moveCenter(place.center());
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing);
    const QColor ink =
        isChosen ? palette.color(QPalette::HighlightedText) : Theme::mutedText(palette);
    QColor frame = ink;
    frame.setAlphaF(0.5F);
    painter.setPen(frame);
    painter.setBrush(isChosen ? QBrush(Qt::NoBrush) : palette.brush(QPalette::Base));
    painter.drawRoundedRect(QRectF(chip).adjusted(0.5, 0.5, -0.5, -0.5), 3, 3);
    painter.setFont(chipFont(font));
    painter.setPen(ink);
    painter.drawText(chip, Qt::AlignCenter, key);
    painter.restore();
}

} // namespace Standoff
