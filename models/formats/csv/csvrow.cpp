// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Standoff authors

#include "formats/csv/csvrow.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace Standoff {

namespace {

// Spreadsheets take these for the beginning of a formula, the last four in East Asian locales.
constexpr QStringView formulaStarts = u"=+-@\t\r\n＝＋－＠";

QString cell(QString value)
{
    if (!value.isEmpty() && (formulaStarts.contains(value[0]) || value[0] == u'\''))
        value.prepend(u'\'');
    static constexpr QStringView special = u"\",\r\n";
    const bool quoted = std::ranges::any_of(value, [](QChar c) { return special.contains(c); });
    return quoted ? u'"' + value.replace(u'"', u"\"\""_s) + u'"' : value;
}

} // namespace

QString csvRow(QStringList cells)
{
    for (QString &value : cells)
        value = cell(value);
    return cells.join(u',') + u"\r\n"_s;
}

} // namespace Standoff
