// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Standoff authors

#include "formats/brat/bratformat.h"

#include "formats/brat/bratfolder.h"
#include "formats/brat/bratreader.h"
#include "formats/interchange/exporting.h"

#include <QFileInfo>
#include <QRegularExpression>

using namespace Qt::StringLiterals;

namespace Standoff {

BratFormat::BratFormat()
    : Format({.id = u"brat"_s,
          .name = tr("brat standoff"),
          .suffixes = {u"ann"_s, u"txt"_s, u"a1"_s, u"a2"_s, u"rel"_s},
          .mediaTypes = {u"text/plain"_s},
          .package = FormatInfo::Package::Folder,
          .reads = true,
          .carries = {Content::Texts, Content::Fragments, Content::Overlaps, Content::Attributes,
              Content::Stances, Content::Statuses, Content::Notes, Content::Relations,
              Content::Attributions, Content::Tagset, Content::Mentions, Content::Wikidata}})
{
}

Result<> BratFormat::writeFiles(const ExportSource &source, ExportDestination &destination,
    const FormatOptions &, const Progress &progress) const
{
    BratFolder folder(source, destination);
    RETURN_IF_ERROR(eachArticle(source, destination, progress,
        [&folder](const OpenArticle &article) { return folder.add(article); }));
    return folder.finish();
}

Result<> BratFormat::readFiles(const QStringList &paths, ImportSink &sink, const FormatOptions &,
    const Progress &progress) const
{
    BratFiles files;
    RETURN_IF_ERROR(files.find(paths));
    BratReader reader(sink);
    for (const BratFiles::Told &told : files.told())
        reader.tell(told);
    int done = 0;
    for (const BratFiles::Article &article : files.articles()) {
        RETURN_IF_ERROR(reader.read(article));
        RETURN_IF_ERROR(checkWanted(progress, ++done, int(files.articles().size())));
    }
    return reader.finish();
}

Likelihood BratFormat::probe(const QByteArray &head, const QString &name) const
{
    static const QRegularExpression line(
        u"^(T\\S*\\t\\S+ \\d+ \\d+|[ERAMN#]\\S*\\t\\S+[ :]\\S+|\\*\\t\\S+ \\S+)"_s,
        QRegularExpression::MultilineOption);
    const QString suffix = QFileInfo(name).suffix().toLower();
    if (suffix == "txt"_L1) // of which others have more
        return Likelihood::Possible;
    if (!info().suffixes.contains(suffix))
        return Likelihood::None;
    const bool isOurs = head.isEmpty() || line.match(QString::fromUtf8(head)).hasMatch();
    return isOurs ? Likelihood::Likely : Likelihood::Possible;
}

} // namespace Standoff
