// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Standoff authors

#include "formats/parc/parcformat.h"

#include "formats/interchange/foreignfiles.h"
#include "formats/parc/parcreader.h"
#include "formats/properties/flatfiles.h"

#include <QDir>

using namespace Qt::StringLiterals;

namespace Standoff {

ParcFormat::ParcFormat()
    : Format({.id = u"parc3"_s,
          .name = tr("PARC 3"),
          .suffixes = {u"xml"_s},
          .mediaTypes = {u"application/xml"_s},
          .package = FormatInfo::Package::Folder,
          .reads = true,
          .writes = false,
          .carries = {Content::Texts, Content::Fragments, Content::Overlaps, Content::Attributions},
          .syntax = u"XML"_s})
{
}

Likelihood ParcFormat::probe(const QByteArray &head, const QString &) const
{
    const bool hasWords = head.contains("<SENTENCE") && head.contains("<WORD");
    if (hasWords && head.contains("<attributionRole"))
        return Likelihood::Certain;
    return hasWords && head.contains("gorn=") ? Likelihood::Likely : Likelihood::None;
}

Result<> ParcFormat::readFiles(const QStringList &paths, ImportSink &sink, const FormatOptions &,
    const Progress &progress) const
{
    ForeignReader reader(sink);
    FlatFiles files(reader, progress);
    RETURN_IF_ERROR(files.each(paths, info().suffixes, [&](const QString &file) -> Result<> {
        ASSIGN_OR_RETURN(const auto bytes, foreignBytes(file));
        ForeignArticle article{.file = file};
        RETURN_IF_ERROR(
            ParcReader(reader, article, bytes).read().transform_error([&](const Error &error) {
                return Error{u"%1: %2"_s.arg(QDir::toNativeSeparators(file), error.text)};
            }));
        return files.stopAt(reader.take(article));
    }));
    return reader.finish();
}

Result<> ParcFormat::writeFiles(
    const ExportSource &, ExportDestination &, const FormatOptions &, const Progress &) const
{
    return failure(tr("PARC 3 can be read, but not written"));
}

} // namespace Standoff
