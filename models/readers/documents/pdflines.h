// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Standoff authors

#pragma once

#include "readers/rolelines.h"

#include <QRectF>
#include <QSizeF>
#include <QStringList>

namespace Standoff {

struct PdfWord
{
    QString text;
    QRectF box; // in points, from the top left corner of the page
    bool hasSpaceAfter = true;
};

struct PdfPage
{
    QSizeF size; // points
    QList<PdfWord> words; // column by column
};

// The paragraphs of pages. Words side by side are a line; lines are a paragraph until one is set
// off: by space, an indent, another size of letters, or a line that ends early. A paragraph that a
// column or page cuts goes on in the next. A word that is parted at the end of a line is joined;
// its hyphen stays where the document has the word with it elsewhere. Ligatures are letters. What
// stands at the top or bottom of several pages and numbers of pages are left out, which the remarks
// tell. Larger letters are headings, the largest of the first page the headline. O(words).
QList<RoleLine> linesOfPdf(const QList<PdfPage> &pages, QStringList &remarks);

} // namespace Standoff
