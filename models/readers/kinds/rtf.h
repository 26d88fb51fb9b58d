// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Standoff authors

#pragma once

#include "readers/kinds/reader.h"

namespace Standoff {

// Rich Text Format (1.0 to 1.9): each paragraph with the role of its style, see DocumentLines for
// tables and notes. Letters are decoded by the code page of the document and the character set of
// their font. Deleted text, comments, hidden text, headers and footers are left out, which is told.
// Title, author and date are those of its information group.
ReaderKind rtfReader();

} // namespace Standoff
