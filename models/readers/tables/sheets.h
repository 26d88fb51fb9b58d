// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Standoff authors

#pragma once

#include "text/error.h"

#include <QByteArray>
#include <QList>
#include <QString>

namespace Standoff {

// A sheet of a spreadsheet, as the CSV that its program would save: a row is a row, be it blank;
// dates are ISO 8601, other cells what is in them, not how they look.
struct Sheet
{
    QString name;
    QByteArray csv; // UTF-8, parted by commas
};

// Of an XLSX file (ECMA-376, part 1, 18.3): shared and inline strings, dates by the formats of
// cells, from 1900 or 1904 on. Sheets that are hidden come last. The error says that it is damaged,
// or that more would come of it than can be read.
Result<QList<Sheet>> xlsxSheets(const QByteArray &bytes);
// Of an ODS file (OpenDocument 1.3, part 3, 9.1).
Result<QList<Sheet>> odsSheets(const QByteArray &bytes);

// The day, and the time where it is not midnight, of days since the end of 1899, as spreadsheets
// count them, or since the beginning of 1904; ISO 8601. "" where there is no such day.
QString dateOfSerial(double serial, bool from1904);

} // namespace Standoff
