// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Standoff authors

#pragma once

#include "readers/kinds/reader.h"

namespace Standoff {

// A document of Word (Office Open XML, ECMA-376): each paragraph with the role of its style, see
// DocumentLines for tables, notes and text boxes. Tracked changes are read as accepted; comments,
// hidden text, headers and footers are left out, and all of that is told. Fields have the text that
// was seen last. Title, author, date and language are those of the document's properties.
ReaderKind docxReader();

} // namespace Standoff
