// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Standoff authors

#pragma once

#include <QStringList>

namespace Standoff {

// How a table is written.
struct CsvDialect
{
    QChar separator = u',';
    // Whether a cell that a spreadsheet could take for a formula starts with an apostrophe, as does
    // one that starts with an apostrophe itself.
    bool isDefused = true;
};

// A line of a table as RFC 4180 has it, with its CRLF.
QString csvRow(const QStringList &cells, CsvDialect dialect = {});

// The text of a cell that is defused, also for what is copied to be pasted into a spreadsheet.
QString withoutFormula(const QString &value);

} // namespace Standoff
