// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Standoff authors

#pragma once

#include "readers/reading/readerkind.h"

namespace Standoff {

// A web page with what it shows in one file (MHTML, RFC 2557), as browsers save it. The page is
// read as one that was saved as HTML; its address, and a title where it has none, are those that
// the file tells. When the page was saved is told where it does not say when it was published.
ReaderKind mhtmlReader();

} // namespace Standoff
