// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Standoff authors

#pragma once

#include "formats/format.h"
#include "formats/standoff/standofflayout.h"

#include <QCoreApplication>

namespace Standoff {

// Our own JSON: everything that is in a project, nothing lost. Values refer to each other by UUID;
// offsets are code points. One value a line, in an order that does not depend on the project file,
// so that reading and writing again gives the same bytes. resources/formats/standoff-1.schema.json
// describes it.
class StandoffFormat : public Format
{
    Q_DECLARE_TR_FUNCTIONS(Standoff::StandoffFormat)

public:
    explicit StandoffFormat(StandoffLayout layout = StandoffLayout::Document);

    Likelihood probe(const QByteArray &head, const QString &name) const override;

protected:
    // Errors name file and JSON path, or line and column; keys that are not known are remarks.
    Result<> readFiles(const QStringList &paths, ImportSink &sink, const FormatOptions &options,
        const Progress &progress) const override;
    ContentSet carries(const FormatOptions &options) const override;
    Result<QList<Loss>> lossesOfItsOwn(
        const ExportSource &source, const FormatOptions &options) const override;
    Result<> writeFiles(const ExportSource &source, ExportDestination &destination,
        const FormatOptions &options, const Progress &progress) const override;

private:
    static FormatInfo infoFor(StandoffLayout layout);

    const StandoffLayout m_layout;
};

} // namespace Standoff
