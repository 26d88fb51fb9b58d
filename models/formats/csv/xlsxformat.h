// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Standoff authors

#pragma once

#include "formats/format.h"

#include <QCoreApplication>

namespace Standoff {

// A workbook for spreadsheets (Office Open XML, ECMA-376, part 1, 18): sheets of annotations,
// articles, relations, attributions and records, each with a header that stays in sight.
// https://ecma-international.org/publications-and-standards/standards/ecma-376/
//
// Texts are inline strings, which are never formulas, and numbers are numbers. A cell holds 32,767
// UTF-16 units: longer texts of articles go on in further rows, other longer ones are cut, which is
// among the losses. What XML has no place for is "_x000C_", as the standard has it (22.9.2.19).
//
// Workbooks of others are read by the names of their columns (TableReader).
class XlsxFormat : public Format
{
    Q_DECLARE_TR_FUNCTIONS(Standoff::XlsxFormat)

public:
    XlsxFormat();

    Likelihood probe(const QByteArray &head, const QString &name) const override;

protected:
    ContentSet carries(const FormatOptions &options) const override;
    Result<QList<Loss>> lossesOfItsOwn(
        const ExportSource &source, const FormatOptions &options) const override;
    ArticleLosses articleLossesOfItsOwn() const override;
    Result<> readFiles(const QStringList &paths, ImportSink &sink, const FormatOptions &options,
        const Progress &progress) const override;
    Result<> writeFiles(const ExportSource &source, ExportDestination &destination,
        const FormatOptions &options, const Progress &progress) const override;
};

} // namespace Standoff
