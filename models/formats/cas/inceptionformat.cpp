// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Standoff authors

#include "formats/cas/inceptionformat.h"

#include "formats/cas/casfiles.h"
#include "formats/cas/inceptionarchive.h"
#include "formats/interchange/foreignfiles.h"

#include <QDir>
#include <QFileInfo>

using namespace Qt::StringLiterals;

namespace Standoff {

InceptionFormat::InceptionFormat()
    : Format({.id = u"inception"_s,
          .name = tr("INCEpTION archive (UIMA CAS XMI)"),
          .suffixes = {u"zip"_s},
          .mediaTypes = {u"application/zip"_s},
          .package = FormatInfo::Package::Archive,
          .reads = true,
          .carries = CasFiles::carried(),
          .syntax = u"XML"_s})
{
}

Result<> InceptionFormat::readFiles(const QStringList &paths, ImportSink &sink,
    const FormatOptions &, const Progress &progress) const
{
    ASSIGN_OR_RETURN(const auto files, foreignFiles(paths, {u"zip"_s}));
    ForeignReader reader(sink);
    int done = 0;
    for (const QString &path : files) {
        InceptionArchive archive(reader, path);
        const Result<> read = archive.open();
        if (!read && files.size() == 1) {
            return failure(tr("%1: %2", "a file, what is wrong with it")
                    .arg(QDir::toNativeSeparators(path), read.error().text));
        }
        if (!read)
            reader.leaveOut(path, {}, read.error().text);
        else
            RETURN_IF_ERROR(archive.readDocuments(progress));
        RETURN_IF_ERROR(checkWanted(progress, ++done, int(files.size())));
    }
    return reader.finish();
}

Result<> InceptionFormat::writeFiles(const ExportSource &source, ExportDestination &destination,
    const FormatOptions &, const Progress &progress) const
{
    return CasFiles::writeXmiFiles(source, destination, progress);
}

Likelihood InceptionFormat::probe(const QByteArray &head, const QString &name) const
{
    const bool isZip = head.startsWith("PK\x03\x04");
    const bool isOurs = head.contains("TypeSystem.xml") || head.contains(".xmi")
        || head.contains("exportedproject.json") || head.contains("annotation/")
        || head.contains("annotation_ser/");
    if (isZip && isOurs)
        return Likelihood::Likely;
    const bool isCalledSo = QFileInfo(name).suffix().compare("zip"_L1, Qt::CaseInsensitive) == 0;
    return isCalledSo && (isZip || head.isEmpty()) ? Likelihood::Possible : Likelihood::None;
}

} // namespace Standoff
