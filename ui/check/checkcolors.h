// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Standoff authors

#pragma once

#include <QColor>

class QPainter;
class QPalette;
class QRectF;
class QString;

namespace Standoff {

// What speaks for a claim and what against it has a colour and a shape.
enum class Leaning : quint8 { For, Against, Neither };

// Of the words of a bearing or of a conclusion.
Leaning leaningOf(const QString &term);
// At least 4.5:1 on the ground of text.
QColor leaningColor(Leaning leaning, const QPalette &palette);
// An arrow up, an arrow down, or a ring.
void drawLeaning(QPainter &painter, const QRectF &place, Leaning leaning, const QColor &color);

} // namespace Standoff
