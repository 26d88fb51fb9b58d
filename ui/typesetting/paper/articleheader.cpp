// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Standoff authors

#include "typesetting/paper/articleheader.h"

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

int ArticleHeader::metadataHeight(const ArticleStyle &style, int width) const
{
    if (metadata.isEmpty())
        return 0;
    const QFontMetricsF metrics(style.metadataFont());
    const QRectF room(0, 0, width, 1e6);
    return qCeil(metrics.boundingRect(room, Qt::TextWordWrap, metadata).height());
}

int ArticleHeader::height(const ArticleStyle &style, int width) const
{
    return qCeil(1.6 * style.em() + titleHeight(style, width) + metadataHeight(style, width)
        + 0.6 * style.em());
}

void ArticleHeader::paint(QPainter &painter, const ArticleStyle &style, const ArticleColors &colors,
    int width, bool rightToLeft) const
{
    const Qt::Alignment side = Qt::AlignAbsolute | (rightToLeft ? Qt::AlignRight : Qt::AlignLeft);
    QRectF room(0, 1.6 * style.em(), width, titleHeight(style, width));
    painter.setPen(colors.text);
    painter.setFont(style.titleFont());
    painter.drawText(room, int(side) | Qt::TextWordWrap, title);
    room = QRectF(0, room.bottom(), width, metadataHeight(style, width));
    painter.setPen(colors.muted);
    painter.setFont(style.metadataFont());
    painter.drawText(room, int(side) | Qt::TextWordWrap, metadata);
}

} // namespace Standoff
