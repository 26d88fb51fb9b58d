// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Standoff authors

#include "readers/tables/sheetcells.h"

namespace Standoff {

namespace {

constexpr qint64 mostRows = 1 << 20;
constexpr qsizetype mostColumns = 1'000;
constexpr qsizetype mostBytes = 128 << 20;

QByteArray csvCell(QString text)
{
    const bool isPlain = !text.contains(u',') && !text.contains(u'"') && !text.contains(u'\n')
        && !text.contains(u'\r');
    return isPlain ? text.toUtf8()
                   : '"' + text.replace(u'"', QStringLiteral("\"\"")).toUtf8() + '"';
}

} // namespace

void SheetCells::beginRow(qint64 row)
{
    if (row > mostRows) {
        m_isTooMuch = true;
        return;
    }
    while (m_rows + 1 < row) { // blank ones
        m_csv += '\n';
        ++m_rows;
    }
}

void SheetCells::add(const QString &text, qsizetype column)
{
    if (text.isEmpty() || m_isTooMuch)
        return;
    if (column >= mostColumns || m_csv.size() > mostBytes) {
        m_isTooMuch = true;
        return;
    }
    while (m_row.size() <= column)
        m_row.append(QString());
    m_row[column] = text;
}

void SheetCells::endRow()
{
    QByteArrayList cells;
    for (const QString &text : std::as_const(m_row))
        cells.append(csvCell(text));
    m_csv += cells.join(',') + '\n';
    m_row.clear();
    if (++m_rows > mostRows || m_csv.size() > mostBytes)
        m_isTooMuch = true;
}

} // namespace Standoff
