// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Standoff authors

#pragma once

#include "formats/destination.h"

#include <QSet>
#include <QStringList>

namespace Standoff {

// What a cell of a workbook has room for, in UTF-16 units, and a sheet, in rows.
inline constexpr qsizetype longestXlsxCell = 32'767;
inline constexpr int mostXlsxRows = 1 << 20;

// Writes the rows of a sheet, as they come.
class XlsxSheetWriter
{
public:
    // Cells of the columns that are named so are numbers.
    XlsxSheetWriter(Output &output, const QStringList &columns, const QStringList &numbers);
    ~XlsxSheetWriter();
    Q_DISABLE_COPY_MOVE(XlsxSheetWriter)

    // False where the sheet is full.
    bool addRow(const QStringList &cells);

private:
    void write(const QStringList &cells, bool isHeader);

    Output &m_output;
    QSet<qsizetype> m_numbers; // columns
    int m_rows = 0;
};

// The text of a cell as XML.
QString xlsxText(const QString &text);
// The files of a workbook beside its sheets, which are "xl/worksheets/sheet1.xml" and so on.
Result<> addXlsxParts(ExportDestination &destination, const QStringList &sheets);
QString xlsxSheetName(qsizetype number); // from 1

} // namespace Standoff
