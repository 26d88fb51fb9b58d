// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Standoff authors

#pragma once

#include "readers/tables/columnmap.h"
#include "readers/tables/tablerows.h"

#include <array>

namespace Standoff {

// Where the fields of an article are in the rows of a table.
struct ColumnPlan
{
    struct Columns
    {
        QList<int> columns;
        bool areJoined = false; // all of them; else the first that is not blank
    };
    std::array<Columns, size_t(ColumnRole::Language) + 1> of;
    QStringList names;
    int firstSummary = -1; // of the columns of the text, the first that is a summary only

    const Columns &operator[](ColumnRole role) const { return of[size_t(role)]; }
    bool hasText() const { return !(*this)[ColumnRole::Text].columns.isEmpty(); }
};

// What a person said, and for the rest what the names of columns say.
ColumnPlan planOf(const QStringList &names, const ColumnMap &chosen);
// The same, where the names do not say it by what the first rows hold; each role has one column.
ColumnMap guessedMap(const Table &table, const ColumnMap &chosen);
// Whether the first row has names, by what is in it and below.
bool hasNames(const QStringList &first, const QList<QStringList> &rows);
// How many of the first rows stand above the one with the names, such as a title of the table.
int rowsAboveNames(const QList<QStringList> &rows);

// The columns that are left out although the first rows have prose in them, such as a summary.
QStringList proseLeftOut(const Table &table, const ColumnPlan &plan);
// Remarks on those that a person named, and that are not there.
QStringList missingColumns(const QStringList &names, const ColumnMap &chosen);
// That there is no column of text, with the names that there are, and how to name it.
Error noTextColumn(const QStringList &names);

} // namespace Standoff
