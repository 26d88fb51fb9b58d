// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Standoff authors

#include "formats/dna/dnaformat.h"

#include "formats/dna/dnareader.h"
#include "formats/interchange/foreignfiles.h"

#include <QFileInfo>

using namespace Qt::StringLiterals;

namespace Standoff {

DnaFormat::DnaFormat()
    : Format({.id = u"dna"_s,
          .name = tr("Discourse Network Analyzer"),
          .suffixes = {u"dna"_s},
          .mediaTypes = {u"application/vnd.sqlite3"_s},
          .reads = true,
          .writes = false,
          .bringsTagset = true})
{
}

Likelihood DnaFormat::probe(const QByteArray &head, const QString &name) const
{
    if (!head.startsWith(QByteArrayView("SQLite format 3\0", 16)))
        return Likelihood::None;
    // The schema is at the beginning of the file.
    const bool isOurs = head.contains("STATEMENTTYPES") && head.contains("VARIABLES");
    const bool isNamed = QFileInfo(name).suffix().toLower() == "dna"_L1;
    if (isOurs)
        return isNamed ? Likelihood::Certain : Likelihood::Likely;
    return isNamed ? Likelihood::Likely : Likelihood::None;
}

Result<> DnaFormat::readFiles(const QStringList &paths, ImportSink &sink, const FormatOptions &,
    const Progress &progress) const
{
    ASSIGN_OR_RETURN(const auto files, foreignFiles(paths, info().suffixes));
    DnaReader reader(sink);
    for (qsizetype i = 0; i < files.size(); ++i) {
        const auto count = double(files.size());
        const auto read =
            reader.read(files[i], phase(progress, double(i) / count, double(i + 1) / count));
        if (!read && files.size() == 1)
            return read;
        RETURN_IF_ERROR(checkWanted(progress, int(i + 1), int(files.size())));
        if (!read)
            sink.leaveOut(read.error().text);
    }
    return reader.finish();
}

Result<> DnaFormat::writeFiles(
    const ExportSource &, ExportDestination &, const FormatOptions &, const Progress &) const
{
    return failure(tr("%1 can be read, but not written").arg(info().name));
}

} // namespace Standoff
