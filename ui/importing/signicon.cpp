// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Standoff authors

#include "importing/signicon.h"

#include "theme/theme.h"

#include <QIconEngine>
#include <QPainter>
#include <QPainterPath>
#include <QPalette>

namespace Standoff {

namespace {

constexpr QColor good(0x1f, 0x6b, 0x4f);
constexpr QColor doubt(0x9a, 0x64, 0x00);
constexpr QColor bad(0xa8, 0x32, 0x2a);

// Draws in a square of 16 by 16, at any size.
class SignEngine : public QIconEngine
{
public:
    SignEngine(Standing standing, const QPalette &palette)
        : m_standing(standing)
        , m_palette(palette)
    {
    }

    void paint(QPainter *painter, const QRect &rect, QIcon::Mode, QIcon::State) override
    {
        painter->save();
        painter->setRenderHint(QPainter::Antialiasing);
        painter->translate(rect.topLeft());
        painter->scale(rect.width() / 16.0, rect.height() / 16.0);
        draw(*painter);
        painter->restore();
    }
    QPixmap pixmap(const QSize &size, QIcon::Mode mode, QIcon::State state) override
    {
        QPixmap pixmap(size);
        pixmap.fill(Qt::transparent);
        QPainter painter(&pixmap);
        paint(&painter, QRect({}, size), mode, state);
        return pixmap;
    }
    QSize actualSize(const QSize &size, QIcon::Mode, QIcon::State) override
    {
        const int side = std::min(size.width(), size.height());
        return {side, side};
    }
    QIconEngine *clone() const override { return new SignEngine(m_standing, m_palette); }

private:
    static void pen(QPainter &painter, const QColor &color)
    {
        painter.setPen(QPen(color, 1.4, Qt::SolidLine, Qt::RoundCap, Qt::RoundJoin));
    }
    static void mark(QPainter &painter)
    {
        painter.drawLine(QPointF(8, 6.2), QPointF(8, 9));
        painter.drawPoint(QPointF(8, 11.4));
    }
    void draw(QPainter &painter) const;

    const Standing m_standing;
    const QPalette m_palette;
};

void SignEngine::draw(QPainter &painter) const
{
    const QColor color = signColor(m_standing, m_palette);
    pen(painter, color);
    switch (m_standing) {
    case Standing::Ready:
        painter.setPen(Qt::NoPen);
        painter.setBrush(color);
        painter.drawEllipse(QPointF(8, 8), 6, 6);
        pen(painter, m_palette.color(QPalette::Base));
        painter.drawPolyline(QPolygonF({{5.2, 8.2}, {7.2, 10.2}, {10.8, 6}}));
        break;
    case Standing::Told:
        painter.drawEllipse(QPointF(8, 8), 6, 6);
        painter.drawLine(QPointF(8, 7.6), QPointF(8, 11));
        painter.drawPoint(QPointF(8, 5));
        break;
    case Standing::Doubtful:
        painter.drawPolygon(QPolygonF({{8, 2.4}, {14.2, 13.2}, {1.8, 13.2}}));
        mark(painter);
        break;
    case Standing::Known:
        painter.drawRect(QRectF(2.5, 2.5, 8, 8));
        painter.drawPolyline(QPolygonF({{13.5, 5.5}, {13.5, 13.5}, {5.5, 13.5}}));
        break;
    case Standing::Refused:
        painter.drawPolygon(QPolygonF({{8, 1.6}, {14.4, 8}, {8, 14.4}, {1.6, 8}}));
        painter.drawLine(QPointF(8, 5), QPointF(8, 8.4));
        painter.drawPoint(QPointF(8, 10.8));
        break;
    }
}

} // namespace

QColor signColor(Standing standing, const QPalette &palette)
{
    switch (standing) {
    case Standing::Ready:
        return Theme::readable(good, palette);
    case Standing::Doubtful:
        return Theme::readable(doubt, palette);
    case Standing::Refused:
        return Theme::readable(bad, palette);
    default:
        return Theme::mutedText(palette);
    }
}

QIcon signIcon(Standing standing, const QPalette &palette)
{
    return QIcon(new SignEngine(standing, palette));
}

} // namespace Standoff
