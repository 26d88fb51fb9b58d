// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Standoff authors

#include "queue/statesign.h"

#include "theme/theme.h"

#include <QPainter>
#include <QPalette>
#include <QPixmap>

namespace Standoff {

namespace {

constexpr QColor doneColor(0x1f, 0x6b, 0x4f);
constexpr QColor warningColor(0x9a, 0x64, 0x00);

// Signs are drawn in a square of 16 by 16, at any size.
void beginSign(QPainter &painter, const QRectF &square, const QColor &color)
{
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing);
    painter.translate(square.topLeft());
    painter.scale(square.width() / 16, square.height() / 16);
    painter.setPen(QPen(color, 1.6, Qt::SolidLine, Qt::RoundCap, Qt::RoundJoin));
    painter.setBrush(Qt::NoBrush);
}

} // namespace

QColor stateColor(ArticleState state, const QPalette &palette)
{
    switch (state) {
    case ArticleState::NotStarted:
        return Theme::mutedText(palette);
    case ArticleState::InProgress:
        return Theme::readable(palette.color(QPalette::Link), palette, 3);
    case ArticleState::Done:
        break;
    }
    return Theme::readable(doneColor, palette);
}

void paintState(
    QPainter &painter, const QRectF &square, ArticleState state, const QPalette &palette)
{
    const QColor color = stateColor(state, palette);
    const QRectF ring(2.5, 2.5, 11, 11);
    beginSign(painter, square, color);
    switch (state) {
    case ArticleState::NotStarted:
        painter.drawEllipse(ring);
        break;
    case ArticleState::InProgress:
        painter.drawEllipse(ring);
        painter.setBrush(color);
        painter.drawChord(ring, 90 * 16, 180 * 16);
        break;
    case ArticleState::Done:
        painter.setBrush(color);
        painter.drawEllipse(ring);
        painter.setPen(QPen(palette.color(QPalette::Base), 1.6, Qt::SolidLine, Qt::RoundCap));
        painter.drawPolyline(QPolygonF({{5.4, 8.2}, {7.2, 10}, {10.6, 6.2}}));
        break;
    }
    painter.restore();
}

QIcon stateIcon(ArticleState state, const QPalette &palette)
{
    QIcon icon;
    for (const int size : {16, 32, 64}) {
        QPixmap pixmap(size, size);
        pixmap.fill(Qt::transparent);
        QPainter painter(&pixmap);
        paintState(painter, pixmap.rect(), state, palette);
        icon.addPixmap(pixmap);
    }
    return icon;
}

QColor problemColor(const QPalette &palette)
{
    return Theme::readable(warningColor, palette);
}

void paintProblem(QPainter &painter, const QRectF &square, const QPalette &palette)
{
    beginSign(painter, square, problemColor(palette));
    painter.drawPolygon(QPolygonF({{8, 2.2}, {14.4, 13.4}, {1.6, 13.4}}));
    painter.drawLine(QPointF(8, 6.4), QPointF(8, 9.2));
    painter.drawPoint(QPointF(8, 11.4));
    painter.restore();
}

} // namespace Standoff
