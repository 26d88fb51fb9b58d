// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Standoff authors

#include "formats/gate/gateformat.h"

#include "formats/gate/gatereader.h"
#include "formats/gate/gatewriter.h"
#include "formats/interchange/exporting.h"
#include "formats/interchange/foreignfiles.h"
#include "formats/properties/flatfiles.h"
#include "formats/properties/flatlosses.h"
#include "formats/properties/flatwriting.h"

#include <QDir>
#include <QFileInfo>

using namespace Qt::StringLiterals;

namespace Standoff {

GateFormat::GateFormat()
    : Format({.id = u"gate"_s,
          .name = tr("GATE XML"),
          .suffixes = {u"xml"_s},
          .mediaTypes = {u"application/xml"_s},
          .package = FormatInfo::Package::Folder,
          .reads = true,
          .carries = {Content::Texts, Content::ArticleFields, Content::Roles, Content::Fragments,
              Content::Overlaps, Content::Attributes, Content::Stances, Content::Statuses,
              Content::Notes, Content::Relations, Content::Attributions, Content::Tagset,
              Content::Mentions, Content::Wikidata},
          .syntax = u"XML"_s})
{
}

Likelihood GateFormat::probe(const QByteArray &head, const QString &name) const
{
    const bool isGate = head.contains("<GateDocument")
        && (head.contains("<GateDocumentFeatures") || head.contains("<TextWithNodes"));
    if (isGate)
        return Likelihood::Certain;
    const bool isNamed = QFileInfo(name).suffix().toLower() == "xml"_L1;
    return isNamed && head.contains("<GateDocument") ? Likelihood::Likely : Likelihood::None;
}

Result<> GateFormat::readFiles(const QStringList &paths, ImportSink &sink, const FormatOptions &,
    const Progress &progress) const
{
    ForeignReader reader(sink);
    FlatFiles files(reader, progress);
    RETURN_IF_ERROR(files.each(paths, info().suffixes, [&](const QString &file) -> Result<> {
        ASSIGN_OR_RETURN(const auto bytes, foreignBytes(file));
        ForeignArticle article{.file = file};
        RETURN_IF_ERROR(
            GateReader(reader, article, bytes).read().transform_error([&](const Error &error) {
                return Error{u"%1: %2"_s.arg(QDir::toNativeSeparators(file), error.text)};
            }));
        return files.stopAt(reader.take(article));
    }));
    return reader.finish();
}

Format::ArticleLosses GateFormat::articleLossesOfItsOwn() const
{
    return xmlLosses;
}

Result<> GateFormat::writeFiles(const ExportSource &source, ExportDestination &destination,
    const FormatOptions &, const Progress &progress) const
{
    const Project &project = source.project();
    const Properties tagset = tagsetProperties(project);
    QSet<QString> used;
    return eachArticle(source, destination, progress, [&](const OpenArticle &article) {
        const Article &header = *project.find(article.article());
        const QString name = fileNameOf(project, header, used) + u".xml"_s;
        return destination.add(name, [&](Output &output) -> Result<> {
            FlatArticle flat = flatArticle(project, article);
            flat.properties += tagset;
            GateWriter(article.text(), output).write(header, flat);
            return {};
        });
    });
}

} // namespace Standoff
