// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Standoff authors

#pragma once

#include "readers/input.h"
#include "readers/tables/columnmap.h"
#include "readers/tables/tablerows.h"

namespace Standoff {

// The articles in JSON: an object, or what of it has a text, however deep it is wrapped
// ("articles", "response.docs", "@graph"); the objects of lists; the values of JSON lines, of which
// each is a part of the file ("line 12"). What cannot be read, or has no text beside others that
// have one, is told. Only JSON lines are read in pieces, and after so many rows.
struct JsonTable
{
    Table table;
    ColumnMap map; // what was chosen, and the order of dates
    QStringList firstNames; // where nothing has a text: the names of the first object
};

// The error has line and column where it is no JSON.
Result<JsonTable> jsonTable(const Input &input, const ReadOptions &options, int mostRows);

} // namespace Standoff
