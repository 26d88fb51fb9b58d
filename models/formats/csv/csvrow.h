// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Standoff authors

#pragma once

#include <QStringList>

namespace Standoff {

// A line of a table as RFC 4180 has it, with its CRLF. A cell that a spreadsheet could take for a
// formula starts with an apostrophe, and so does one that starts with an apostrophe itself.
QString csvRow(const QStringList &cells);

// The text of such a cell, also for what is copied to be pasted into a spreadsheet.
QString withoutFormula(const QString &value);

} // namespace Standoff
