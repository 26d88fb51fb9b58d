// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Standoff authors

#pragma once

#include "readers/tables/sheets.h"

#include <QStringList>

namespace Standoff {

// Writes the cells of a sheet as CSV, in their order.
class SheetCells
{
public:
    // Goes on to the row, from 1; one that was passed is the next one.
    void beginRow(qint64 row);
    // The column counts from 0; one that was passed is the next one.
    void add(const QString &text, qsizetype column);
    qsizetype nextColumn() const { return m_row.size(); }
    qint64 nextRow() const { return m_rows + 1; }
    void endRow();
    QByteArray csv() const { return m_csv; }
    // More came than can be read.
    bool isTooMuch() const { return m_isTooMuch; }

private:
    QByteArray m_csv;
    QStringList m_row;
    qint64 m_rows = 0;
    bool m_isTooMuch = false;
};

} // namespace Standoff
