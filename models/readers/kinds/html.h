// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Standoff authors

#pragma once

#include "readers/kinds/reader.h"

namespace Standoff {

// A saved web page: the article that it is about, each block being a paragraph with its role, and
// what the page says of itself. See articleLines(), htmlLines() and takeHtmlMetadata(). The page's
// own word on its encoding is believed where the bytes are not UTF-8 and fit it.
ReaderKind htmlReader();

} // namespace Standoff
