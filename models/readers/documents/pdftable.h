// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Standoff authors

#pragma once

#include "readers/documents/pdfsegments.h"

namespace Standoff {

// White from the top to the bottom of several lines, between two x.
struct PdfGutter
{
    double left = 0;
    double right = 0;
};

// In heights of letters.
constexpr double narrowestGutter = 0.9;

// In which column a segment stands, from 0 at the left. The gutters are from left to right, and
// the segment is in none of them.
qsizetype columnOf(const PdfSegment &segment, const QList<PdfGutter> &gutters);

// Segments of a line from left to right, those in one with less white between them than so many
// heights of their letters.
QList<PdfSegment> joinedSegments(QList<PdfSegment> line, double heights);

// Whether what stands side by side is the cells of a table and not the lines of columns: its cells
// are short or numbers, and do not go on in those below. The segments of each column are from top
// to bottom.
bool isTable(const QList<QList<PdfSegment>> &columns, const QList<QList<PdfSegment>> &rows);

// The cells of a row as they are read, with a tab between them; one that is empty has its tab.
QString rowText(const QList<PdfSegment> &row, const QList<PdfGutter> &gutters);

} // namespace Standoff
