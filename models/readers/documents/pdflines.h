// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Standoff authors

#pragma once

#include "readers/documents/pdfpage.h"
#include "readers/rolelines.h"

#include <QStringList>

namespace Standoff {

// The paragraphs of pages. Lines are a paragraph until one is set off: by space, an indent, another
// size of letters, or a line that ends early. A paragraph that a column or page cuts goes on in the
// next; what is turned on a page comes behind it. A row of a table is a paragraph. A word that is
// parted at the end of a line is joined; its hyphen stays where the document has the word with it
// elsewhere. Ligatures are letters. What stands at the top or bottom of several pages and numbers
// of pages are left out, which the remarks tell. Larger letters are headings, the largest of the
// first page the headline. O(n log n) of the words.
QList<RoleLine> linesOfPdf(const QList<PdfPage> &pages, QStringList &remarks);

} // namespace Standoff
