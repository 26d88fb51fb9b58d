// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Standoff authors

#pragma once

#include "readers/reading/readerkind.h"

namespace Standoff {

// A feed: RSS 0.9x, 1.0 and 2.0, Atom. Each entry that has its text is an article; the feed's title
// is the publisher. An entry of which the feed has only a summary is left out, and a feed of
// nothing else is refused.
ReaderKind feedReader();

} // namespace Standoff
