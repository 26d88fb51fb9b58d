// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Standoff authors

#pragma once

#include "readers/kinds/reader.h"

namespace Standoff {

// A saved web page: the article that it is about, each block being a paragraph with its role, and
// what the page says of itself. See htmlArticle(), htmlLines() and takeHtmlMetadata(). Where the
// page shows no article, or less than half of it, that is taken from linked data (articleBody), a
// frame that the page holds (srcdoc), or what is for browsers without scripts. The page's own word
// on its encoding is believed where the bytes are not UTF-8 and fit it. Errors say that the page is
// of frames, or of links to articles, or has no article.
ReaderKind htmlReader();

} // namespace Standoff
