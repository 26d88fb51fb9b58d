// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Standoff authors

#include "check/checkcolors.h"

#include "theme/theme.h"

#include <QPainter>
#include <QPalette>

using namespace Qt::StringLiterals;

namespace Standoff {

Leaning leaningOf(const QString &term)
{
    if (term == "supports"_L1 || term == "supported"_L1)
        return Leaning::For;
    if (term == "refutes"_L1 || term == "refuted"_L1)
        return Leaning::Against;
    return Leaning::Neither;
}

QColor leaningColor(Leaning leaning, const QPalette &palette)
{
    switch (leaning) {
    case Leaning::For:
        return Theme::readable(QColor(0x1f, 0x6b, 0x4f), palette);
    case Leaning::Against:
        return Theme::readable(QColor(0xa8, 0x32, 0x2a), palette);
    case Leaning::Neither:
        break;
    }
    return Theme::mutedText(palette);
}

void drawLeaning(QPainter &painter, const QRectF &place, Leaning leaning, const QColor &color)
{
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(QPen(color, 1.6, Qt::SolidLine, Qt::RoundCap, Qt::RoundJoin));
    painter.setBrush(Qt::NoBrush);
    const qreal side = std::min(place.width(), place.height()) / 2;
    const QPointF middle = place.center();
    if (leaning == Leaning::Neither) {
        painter.drawEllipse(middle, side * 0.55, side * 0.55);
    } else {
        const qreal tip = leaning == Leaning::For ? -side * 0.8 : side * 0.8;
        painter.drawLine(middle + QPointF(0, -tip), middle + QPointF(0, tip));
        painter.drawPolyline(QPolygonF{middle + QPointF(-side * 0.6, tip * 0.25),
            middle + QPointF(0, tip), middle + QPointF(side * 0.6, tip * 0.25)});
    }
    painter.restore();
}

} // namespace Standoff
