// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Standoff authors

#pragma once

#include <QFont>
#include <QString>

class QColor;
class QPainter;
class QRect;

namespace Standoff {

// A key as a sign: its words in a small frame, like the cap of a key.
namespace KeySign {

QSize size(const QFont &font, const QString &key);
// In the middle of the height of the place, from the edge where reading begins.
void draw(QPainter &painter, const QRect &place, const QFont &font, const QString &key,
    const QColor &ink, Qt::LayoutDirection direction);

} // namespace KeySign

} // namespace Standoff
