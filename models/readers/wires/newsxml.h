// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Standoff authors

#pragma once

#include "readers/reading/readerkind.h"

namespace Standoff {

// An article of an agency in NITF: see readNitf().
ReaderKind nitfReader();
// Articles of an agency in NewsML-G2 (newsItem; newsMessage with several) or NewsML 1.x, whose text
// is within as NITF, as HTML or as it is. Pictures, packages and the like are told; an item whose
// text is in another file is left out.
ReaderKind newsmlReader();

} // namespace Standoff
