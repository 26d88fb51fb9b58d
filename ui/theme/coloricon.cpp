// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Standoff authors

#include "theme/coloricon.h"

#include <QPainter>
#include <QPixmap>

namespace Standoff {

QIcon colorIcon(const QColor &color)
{
    constexpr int size = 32; // drawn at twice the usual size, for dense screens
    QPixmap pixmap(size, size);
    pixmap.fill(Qt::transparent);
    QPainter painter(&pixmap);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(Qt::NoPen);
    painter.setBrush(color);
    painter.drawRoundedRect(QRect(6, 6, 20, 20), 5, 5);
    return pixmap;
}

} // namespace Standoff
