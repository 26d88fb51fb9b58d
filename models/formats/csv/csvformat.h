// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Standoff authors

#pragma once

#include "formats/csv/csvrow.h"
#include "formats/format.h"

#include <QCoreApplication>

namespace Standoff {

// A table for spreadsheets and statistics: a row an annotation of the current versions, RFC 4180
// (UTF-8, CRLF, quotes doubled), with a header.
// What separates the cells can be chosen, and whether a byte order mark is written, without which
// Excel does not take a file for UTF-8.
//
// Offsets are code points; "begin" and "end" are the annotation's extent, "fragments" has them all
// ("4-9;15-18"), "text" joins their texts with " … ". "attributes" is a JSON object. A cell that a
// spreadsheet could take for a formula starts with an apostrophe, and so does one that starts with
// an apostrophe itself: taking away a leading apostrophe always gives the value. It can be switched
// off.
class CsvFormat : public Format
{
    Q_DECLARE_TR_FUNCTIONS(Standoff::CsvFormat)

public:
    CsvFormat();

protected:
    Result<> writeFiles(const ExportSource &source, ExportDestination &destination,
        const FormatOptions &options, const Progress &progress) const override;

private:
    Result<> writeRows(const ExportSource &source, Output &output, CsvDialect dialect,
        const Progress &progress) const;
};

} // namespace Standoff
