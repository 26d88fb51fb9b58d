// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Standoff authors

#pragma once

#include "formats/csv/csvrow.h"
#include "formats/format.h"

#include <QCoreApplication>

namespace Standoff {

// What parts the cells of a table where nobody chooses.
enum class CsvLayout : quint8 { Commas, Tabs };

// A table for spreadsheets and statistics: a row an annotation of the current versions
// (annotationtable.h), RFC 4180 (UTF-8, CRLF, quotes doubled), with a header.
// https://www.rfc-editor.org/rfc/rfc4180
// What separates the cells can be chosen, and whether a byte order mark is written, without which
// Excel does not take a file for UTF-8. The texts of the articles can be written, too: each in the
// first row of its article, or in a row of its own where that has no annotation.
//
// A cell that a spreadsheet could take for a formula starts with an apostrophe, and so does one
// that starts with an apostrophe itself: taking away a leading apostrophe always gives the value.
// It can be switched off.
//
// Tables of others are read by the names of their columns (TableReader).
class CsvFormat : public Format
{
    Q_DECLARE_TR_FUNCTIONS(Standoff::CsvFormat)

public:
    explicit CsvFormat(CsvLayout layout = CsvLayout::Commas);

    Likelihood probe(const QByteArray &head, const QString &name) const override;

protected:
    ContentSet carries(const FormatOptions &options) const override;
    Result<QList<Loss>> lossesOfItsOwn(
        const ExportSource &source, const FormatOptions &options) const override;
    Result<> readFiles(const QStringList &paths, ImportSink &sink, const FormatOptions &options,
        const Progress &progress) const override;
    Result<> writeFiles(const ExportSource &source, ExportDestination &destination,
        const FormatOptions &options, const Progress &progress) const override;

private:
    static FormatInfo infoOf(CsvLayout layout);
    Result<> writeRows(const ExportSource &source, Output &output, CsvDialect dialect,
        bool hasTexts, const Progress &progress) const;

    const CsvLayout m_layout;
};

} // namespace Standoff
