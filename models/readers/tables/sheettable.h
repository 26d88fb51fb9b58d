// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Standoff authors

#pragma once

#include "readers/tables/csvtable.h"
#include "readers/tables/sheets.h"

namespace Standoff {

// The first of the sheets that has a column of text, as the CSV that it is; a remark names others
// that have rows. Where none has one, the first that has rows. The error says that there is none.
Result<CsvTable> sheetTable(const QList<Sheet> &sheets, const ReadOptions &options, int mostRows);

} // namespace Standoff
