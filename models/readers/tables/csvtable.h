// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Standoff authors

#pragma once

#include "readers/input.h"
#include "readers/tables/columnmap.h"
#include "readers/tables/tablerows.h"

namespace Standoff {

// What the first piece of a file tells, and holds for all of them.
struct CsvState
{
    QString map; // which column is what, all of them; see ColumnMap::toText()
    QString encoding;
    QStringList names;
    QByteArray head; // the bytes of the row with the names
    qint64 rows = 0; // of the pieces before

    QByteArray toBytes() const;
    static std::optional<CsvState> fromBytes(const QByteArray &bytes);
};

// The rows of CSV, and what is what in them. Names of columns that are there twice, or blank, get a
// number. A row with more cells than the first one is left out, and told; a cell with nothing but
// white space is none. The error says that it is no text, is wrong encoded, or that a row is longer
// than can be read.
struct CsvTable
{
    Table table;
    ColumnMap map; // all that is known of it
};
// At most so many rows.
Result<CsvTable> csvTable(const Input &input, const ReadOptions &options, int mostRows);

} // namespace Standoff
