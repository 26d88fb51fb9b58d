// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Standoff authors

#pragma once

#include "readers/documents/pdfsegments.h"

namespace Standoff {

// The lines of a page in the order in which they are read. The page is cut recursively along its
// white space (XY cut): what stands below each other with the same gutter of white through it is
// columns, of which each is read whole, or a table, of which each row is a line. O(n log n) of the
// segments.
QList<PdfLine> linesInOrder(QList<PdfSegment> segments);

} // namespace Standoff
