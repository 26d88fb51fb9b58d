// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Standoff authors

#pragma once

class QPainter;
class QTextLine;

namespace Standoff {

// Draws a line where its layout has put it, with the painter's pen. In an SVG the letters become
// shapes: as text they would be set in whatever fonts its reader has, beside the marks. In SVG and
// PDF, glyphs that have colours (emoji) become small pictures, because neither has them as text; in
// a PDF they can still be selected.
void drawTextLine(QPainter &painter, const QTextLine &line);

} // namespace Standoff
