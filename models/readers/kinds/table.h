// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Standoff authors

#pragma once

#include "readers/kinds/reader.h"

namespace Standoff {

// Tables with an article in each row. Which column is what is found out by its name and what it
// holds, where nobody says it (see ReadOptions::columns); the text is taken as it is, HTML in it
// read as such. A row that cannot be read is told, and the others are. The error says that no
// column is the text, and which there are.

// Text with cells parted by commas, semicolons, tabs or bars (RFC 4180).
ReaderKind csvReader();
// The first sheet of a spreadsheet that has a column of text. The original of an article is the row
// with that of the names, as CSV.
ReaderKind xlsxReader();
ReaderKind odsReader();

} // namespace Standoff
