// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Standoff authors

#pragma once

#include <QString>

class QFont;
class QPainter;
class QPalette;
class QPoint;
class QRect;
class QSize;

namespace Standoff {

// A key as it is drawn on a keyboard: small bold letters in a frame with round corners.

// How much room it needs beside text of the font.
QSize keyChipSize(const QString &key, const QFont &font);
// Draws it in the middle of a place that is as wide as it. On a chosen ground, in its ink.
void drawKeyChip(QPainter &painter, const QRect &place, const QString &key, const QFont &font,
    const QPalette &palette, bool isChosen = false);

} // namespace Standoff
