// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Standoff authors

#pragma once

#include "readers/tables/columnguess.h"

namespace Standoff {

// Makes articles of the rows of a table.
class RowReader
{
public:
    // The columns are those of the plan, the rest is as the map says.
    RowReader(ColumnPlan plan, const ColumnMap &map)
        : m_plan(std::move(plan))
        , m_map(map)
    {
    }

    // With the text, what is known of it, and the row's part and bytes. The error says that there
    // is no text, or what is wrong with it.
    Result<IncomingArticle> article(const TableRow &row, const IncomingArticle &common) const;
    // As it stands in the table; "" where there is none.
    QString published(const TableRow &row) const { return valueOf(row, ColumnRole::Published); }
    bool hasText(const TableRow &row) const;

private:
    QList<const TableField *> fieldsOf(const TableRow &row, ColumnRole role) const;
    // Of several that may be the text, the one that is; the others are added to `others`.
    const TableField *textField(const TableRow &row, QList<const TableField *> &others) const;
    void noteOthers(const TableRow &row, QStringList &remarks) const;
    bool isSummary(int column) const;
    QString valueOf(const TableRow &row, ColumnRole role) const;
    Result<QList<RoleLine>> lines(const TableRow &row, ColumnRole role, QStringList &remarks) const;
    void takeMetadata(const TableRow &row, IncomingArticle &article) const;
    void takeAddress(const TableRow &row, IncomingArticle &article) const;
    QString takeDate(const TableRow &row, ColumnRole role, QStringList &remarks) const;

    const ColumnPlan m_plan;
    const ColumnMap m_map;
};

// Whether days come first in a table, as those of its dates tell that can be read in one way only.
ColumnMap::Dates orderOfDates(const QList<TableRow> &rows, const RowReader &reader);

} // namespace Standoff
