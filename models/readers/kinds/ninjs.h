// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Standoff authors

#pragma once

#include "readers/kinds/reader.h"

namespace Standoff {

// One article in JSON: an item in ninjs of the IPTC, 1.0 to 3.1 (iptc.org/std/ninjs), or an object
// with "text", "body" or "content" and what is known of it ("title", "date" …); also as the only
// item of a list. Of an item in ninjs the headline and byline become paragraphs before the body; of
// another object the text is taken as it is, so that offsets into it hold. Text in HTML is read
// like a page's. Errors tell line and column where it is no JSON, else which member is missing.
ReaderKind ninjsReader();

} // namespace Standoff
