// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Standoff authors

#include "formats/cas/uimaxmiformat.h"

#include "formats/cas/casfiles.h"
#include "formats/cas/xmireader.h"
#include "formats/interchange/foreignfiles.h"

#include <QDir>
#include <QFileInfo>

using namespace Qt::StringLiterals;

namespace Standoff {

namespace {

// The types of a folder: of all the descriptions in it, which programs call as they like.
CasTypes casTypesIn(const QString &folder, ImportSink &sink)
{
    constexpr int most = 50; // files that are looked into
    CasTypes types;
    const QFileInfoList files = QDir(folder).entryInfoList({u"*.xml"_s}, QDir::Files, QDir::Name);
    for (const QFileInfo &info : files.first(std::min<qsizetype>(most, files.size()))) {
        QFile file(info.filePath());
        if (!file.open(QIODevice::ReadOnly) || !CasFiles::isTypeSystem(file.peek(1 << 16)))
            continue;
        const auto bytes = foreignBytes(info.filePath());
        const Result<> read =
            bytes ? XmiReader::readTypes(*bytes, types) : Result<>(std::unexpected(bytes.error()));
        if (!read)
            sink.leaveOut(QDir::toNativeSeparators(info.filePath()) + u": "_s + read.error().text);
    }
    return types;
}

} // namespace

UimaXmiFormat::UimaXmiFormat()
    : Format({.id = u"uima-xmi"_s,
          .name = tr("UIMA CAS XMI"),
          .suffixes = {u"xmi"_s},
          .mediaTypes = {u"application/vnd.xmi+xml"_s},
          .package = FormatInfo::Package::Folder,
          .reads = true,
          .carries = CasFiles::carried(),
          .syntax = u"XML"_s})
{
}

Result<> UimaXmiFormat::readFiles(const QStringList &paths, ImportSink &sink, const FormatOptions &,
    const Progress &progress) const
{
    ASSIGN_OR_RETURN(const auto files, foreignFiles(paths, {u"xmi"_s}));
    QString folder;
    CasTypes types;
    return CasFiles::readEach(files, sink, progress, [&](const QString &path) -> Result<Cas> {
        const QString beside = QFileInfo(path).path();
        if (beside != folder) { // files come folder by folder
            folder = beside;
            types = casTypesIn(folder, sink);
        }
        ASSIGN_OR_RETURN(const auto bytes, foreignBytes(path));
        return XmiReader::read(bytes, types);
    });
}

Result<> UimaXmiFormat::writeFiles(const ExportSource &source, ExportDestination &destination,
    const FormatOptions &, const Progress &progress) const
{
    return CasFiles::writeXmiFiles(source, destination, progress);
}

Likelihood UimaXmiFormat::probe(const QByteArray &head, const QString &name) const
{
    const bool isXmi = head.contains("http://www.omg.org/XMI") && head.contains("http:///uima/");
    if (isXmi)
        return Likelihood::Certain;
    const bool isCalledSo = QFileInfo(name).suffix().compare("xmi"_L1, Qt::CaseInsensitive) == 0;
    return isCalledSo ? Likelihood::Possible : Likelihood::None;
}

} // namespace Standoff
