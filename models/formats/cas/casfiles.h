// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Standoff authors

#pragma once

#include "formats/cas/cas.h"
#include "formats/format.h"
#include "formats/interchange/foreignreader.h"

#include <QCoreApplication>

namespace Standoff {

// What the formats of the CAS have in common.
class CasFiles
{
    Q_DECLARE_TR_FUNCTIONS(Standoff::CasFiles)

public:
    // What of a project comes back.
    static ContentSet carried();
    // Reads files one by one into articles. The error of a file is that of all where it is the only
    // one.
    static Result<> readEach(const QStringList &paths, ImportSink &sink, const Progress &progress,
        const std::function<Result<Cas>(const QString &path)> &read);
    // Writes a file an article, "NAME.xmi", and behind them the types of all.
    static Result<> writeXmiFiles(
        const ExportSource &source, ExportDestination &destination, const Progress &progress);
    static bool isTypeSystem(const QByteArray &head)
    {
        return head.left(1 << 16).contains("typeSystemDescription");
    }
};

} // namespace Standoff
