// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Standoff authors

#pragma once

#include "readers/tables/columnmap.h"
#include "readers/tables/tablerows.h"

namespace Standoff {

// What a person sees of a table before its articles are read. Of a large file it is made piece by
// piece: the numbers are of all of it, the rest of its first piece.
struct TablePreview
{
    static constexpr int mostRows = 50;

    ColumnMap map; // each column, the separator and the rest: what was chosen, else found out
    QString shape; // by which a map is remembered, see ColumnMap::shapeOf()
    QString kind; // "CSV"-like, of the reader: its id
    QString encoding;
    QStringList encodingCandidates;
    QList<QStringList> rows; // the first ones: a cell for each column of the map, shortened
    QList<int> badDates; // of these rows, those whose date is none
    qint64 rowCount = 0;
    qint64 withoutText = 0; // rows of them
    qint64 withoutDate = 0; // rows in which something is written that is no date
    QStringList remarks; // rows that cannot be read, columns that are named and not there
    qsizetype used = 0; // see Table
    QByteArray state;

    // The same with what the next piece has.
    void takeNext(const TablePreview &next);
};

// Of what was read of a table. O(size).
TablePreview previewOf(const Table &table, const ColumnMap &map);

} // namespace Standoff
