// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Standoff authors

#pragma once

#include "readers/kinds/reader.h"
#include "readers/tables/columnguess.h"

namespace Standoff {

// For kinds that are tables: hands over the articles of the rows, tells of those that are none, and
// how to read on. The error says that no column is the text.
Result<> readTable(
    const Table &table, const ColumnPlan &plan, const ColumnMap &map, const ArticleSink &sink);
// How many rows to read at once: one more than may be, where the rest cannot be read afterwards, so
// that it is told.
int mostRowsFor(const ReadOptions &options, const ArticleSink &sink);

} // namespace Standoff
