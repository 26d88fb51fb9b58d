// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Standoff authors

#pragma once

#include "readers/reading/readerkind.h"

namespace Standoff {

// A web archive (WARC 1.0 and 1.1): the pages and documents in it, each by the reader of its kind,
// with its address and when it was retrieved. What a server answered with an error, what was no
// document of a kind that can be read, and pages without an article are counted; a record that
// cannot be read is left out.
ReaderKind warcReader();

} // namespace Standoff
