// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Standoff authors

#pragma once

#include "readers/documents/pdfpage.h"

namespace Standoff {

// Words on a line with no more than a space between them. A line of a page may have several: in
// columns, or in the cells of a table.
struct PdfSegment
{
    QList<PdfWord> words;
    QRectF box; // with the tall initial that it stands beside
    double height = 0; // of its letters
};

// The segments of words that are upright. A tall initial is the first letter of the first line
// beside it. O(n log n).
QList<PdfSegment> segmentsOf(const QList<PdfWord> &words);

// Whether two boxes are of one line, by their heights.
bool areOnOneLine(const QRectF &a, const QRectF &b);

// The words of a segment as they are read, in one line.
QString textOf(QList<PdfWord> words);

} // namespace Standoff
