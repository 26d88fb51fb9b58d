// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Standoff authors

#pragma once

#include "formats/format.h"

#include <QCoreApplication>

namespace Standoff {

// UIMA CAS JSON 0.4 (https://github.com/apache/uima-uimaj-io-jsoncas): a folder with a .json for
// each article, types included. Offsets are UTF-16 units. See CasExport for what is written,
// CasReading for what is read.
class UimaJsonFormat : public Format
{
    Q_DECLARE_TR_FUNCTIONS(Standoff::UimaJsonFormat)

public:
    UimaJsonFormat();

    Likelihood probe(const QByteArray &head, const QString &name) const override;

protected:
    Result<> readFiles(const QStringList &paths, ImportSink &sink, const FormatOptions &options,
        const Progress &progress) const override;
    Result<> writeFiles(const ExportSource &source, ExportDestination &destination,
        const FormatOptions &options, const Progress &progress) const override;
};

} // namespace Standoff
