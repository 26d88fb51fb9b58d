// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Standoff authors

#pragma once

#include "formats/format.h"

#include <QCoreApplication>

namespace Standoff {

// UIMA CAS XMI (https://uima.apache.org/d/uimaj-current/ref.html, "XMI CAS Serialization
// Reference"): a folder with an .xmi for each article and a TypeSystem.xml for all of them, with
// the layers of DKPro Core and INCEpTION. Offsets are UTF-16 units. See CasExport for what is
// written, CasReading for what is read.
class UimaXmiFormat : public Format
{
    Q_DECLARE_TR_FUNCTIONS(Standoff::UimaXmiFormat)

public:
    UimaXmiFormat();

    Likelihood probe(const QByteArray &head, const QString &name) const override;

protected:
    // Types are taken from the type systems that lie beside a file.
    Result<> readFiles(const QStringList &paths, ImportSink &sink, const FormatOptions &options,
        const Progress &progress) const override;
    Result<> writeFiles(const ExportSource &source, ExportDestination &destination,
        const FormatOptions &options, const Progress &progress) const override;
};

} // namespace Standoff
