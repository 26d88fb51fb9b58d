// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Standoff authors

#include "formats/csv/csvrow.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace Standoff {

namespace {

// Spreadsheets take these for the beginning of a formula, the last four in East Asian locales.
constexpr QStringView formulaStarts = u"=+-@\t\r\n＝＋－＠";

void appendCell(QString &row, const QString &value, CsvDialect dialect)
{
    const bool isQuoted = std::ranges::any_of(value, [dialect](QChar c) {
        return c == u'"' || c == dialect.separator || c == u'\r' || c == u'\n';
    });
    const QString cell = dialect.isDefused ? withoutFormula(value) : value;
    row += isQuoted ? u'"' + QString(cell).replace(u'"', u"\"\""_s) + u'"' : cell;
}

} // namespace

QString withoutFormula(const QString &value)
{
    const bool isTaken =
        !value.isEmpty() && (formulaStarts.contains(value[0]) || value[0] == u'\'');
    return isTaken ? u'\'' + value : value;
}

QString csvRow(const QStringList &cells, CsvDialect dialect)
{
    QString row;
    for (qsizetype i = 0; i < cells.size(); ++i) {
        if (i > 0)
            row += dialect.separator;
        appendCell(row, cells[i], dialect);
    }
    return row + u"\r\n"_s;
}

} // namespace Standoff
