// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Standoff authors

#pragma once

#include "readers/kinds/reader.h"

namespace Standoff {

// A book (EPUB 2 and 3): its documents in the order of reading, each with the lines that
// linesOfHtml() gives; the table of contents is left out. The book is one article, or each of its
// documents is, where that is asked for (ReadOptions::chaptersApart). Title, author, date,
// publisher, language and address are those of its package file. A book that is locked is refused.
ReaderKind epubReader();

} // namespace Standoff
