// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Standoff authors

#include "widgets/keys/keysign.h"

#include <QFontMetrics>
#include <QPainter>
#include <QStyle>

namespace Standoff::KeySign {

namespace {

QFont ofKey(QFont font)
{
    font.setPointSizeF(font.pointSizeF() * 0.78);
    font.setBold(true);
    return font;
}

} // namespace

QSize size(const QFont &font, const QString &key)
{
    const QFontMetrics metrics(ofKey(font));
    return {std::max(metrics.horizontalAdvance(key) + metrics.height() / 2, metrics.height() + 2),
        metrics.height() + 2};
}

void draw(QPainter &painter, const QRect &place, const QFont &font, const QString &key,
    const QColor &ink, Qt::LayoutDirection direction)
{
    const QSize area = size(font, key);
    const QRect cap = QStyle::visualRect(direction, place,
        QRect(
            place.left(), place.center().y() - area.height() / 2 + 1, area.width(), area.height()));
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing);
    QColor frame = ink;
    frame.setAlphaF(0.55F);
    painter.setPen(frame);
    painter.setBrush(Qt::NoBrush);
    painter.drawRoundedRect(QRectF(cap).adjusted(0.5, 0.5, -0.5, -0.5), 3, 3);
    painter.setPen(ink);
    painter.setFont(ofKey(font));
    painter.drawText(cap, Qt::AlignCenter, key);
    painter.restore();
}

} // namespace Standoff::KeySign
