// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Standoff authors

#include "formats/csv/csvrow.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace Standoff {

namespace {

// Spreadsheets take these for the beginning of a formula, the last four in East Asian locales.
constexpr QStringView formulaStarts = u"=+-@\t\r\n＝＋－＠";

bool isSpecial(QChar c)
{
    return c == u'"' || c == u',' || c == u'\r' || c == u'\n';
}

void appendCell(QString &row, const QString &value)
{
    const bool isQuoted = std::ranges::any_of(value, isSpecial);
    if (isQuoted)
        row += u'"';
    if (isQuoted)
        row += withoutFormula(value).replace(u'"', u"\"\""_s) + u'"';
    else
        row += withoutFormula(value);
}

} // namespace

QString withoutFormula(const QString &value)
{
    const bool isTaken =
        !value.isEmpty() && (formulaStarts.contains(value[0]) || value[0] == u'\'');
    return isTaken ? u'\'' + value : value;
}

QString csvRow(const QStringList &cells)
{
    QString row;
    for (qsizetype i = 0; i < cells.size(); ++i) {
        if (i > 0)
            row += u',';
        appendCell(row, cells[i]);
    }
    return row + u"\r\n"_s;
}

} // namespace Standoff
