// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Standoff authors

#pragma once

#include "readers/kinds/reader.h"

namespace Standoff {

// A PDF document with text in it: the words of each page in reading order (poppler) become lines
// and paragraphs, see linesOfPdf(). Title, author and date are those of its properties. A document
// that is locked, or has only pictures of pages, is refused as such; how many pages of a longer
// document have no text is told.
ReaderKind pdfReader();

} // namespace Standoff
