// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Standoff authors

#include "articleview/articleheader.h"

#include <QFontMetricsF>
#include <QtMath>

namespace Standoff {

int ArticleHeader::titleHeight(const ArticleStyle &style, int width) const
{
    if (title.isEmpty())
        return 0;
    const QFontMetricsF metrics(style.titleFont());
    const QRectF room(0, 0, width, 1e6);
    return qCeil(metrics.boundingRect(room, Qt::TextWordWrap, title).height() + 0.3 * style.em());
}

int ArticleHeader::height(const ArticleStyle &style, int width) const
{
    const qreal line = metadata.isEmpty() ? 0 : QFontMetricsF(style.metadataFont()).height();
    return qCeil(1.6 * style.em() + titleHeight(style, width) + line + 0.6 * style.em());
}

void ArticleHeader::paint(QPainter &painter, const ArticleStyle &style, const ArticleColors &colors,
    int width, bool rightToLeft) const
{
    const Qt::Alignment side = Qt::AlignAbsolute | (rightToLeft ? Qt::AlignRight : Qt::AlignLeft);
    QRectF room(0, 1.6 * style.em(), width, titleHeight(style, width));
    painter.setPen(colors.text);
    painter.setFont(style.titleFont());
    painter.drawText(room, int(side) | Qt::TextWordWrap, title);
    const QFontMetricsF metrics(style.metadataFont());
    room = QRectF(0, room.bottom(), width, metrics.height());
    painter.setPen(colors.muted);
    painter.setFont(style.metadataFont());
    painter.drawText(room, side, metrics.elidedText(metadata, Qt::ElideRight, width));
}

} // namespace Standoff
