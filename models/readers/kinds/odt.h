// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Standoff authors

#pragma once

#include "readers/kinds/reader.h"

namespace Standoff {

// A text of LibreOffice and its like (OpenDocument 1.0 to 1.4), in its ZIP archive or as one XML
// file (FODT): each paragraph with the role of its style, see DocumentLines for tables, notes and
// text boxes. Tracked changes are read as accepted; comments and hidden text are left out, and all
// of that is told. Title, author, date and language are those of the document's properties.
ReaderKind odtReader();

} // namespace Standoff
