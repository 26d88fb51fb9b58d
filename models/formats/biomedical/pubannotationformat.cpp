// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Standoff authors

#include "formats/biomedical/pubannotationformat.h"

#include "formats/biomedical/pubannotationreader.h"
#include "formats/biomedical/pubannotationwriter.h"
#include "formats/interchange/exporting.h"
#include "formats/interchange/foreignjson.h"
#include "formats/properties/flatfiles.h"
#include "formats/properties/flatwriting.h"

#include <QFileInfo>

using namespace Qt::StringLiterals;

namespace Standoff {

PubAnnotationFormat::PubAnnotationFormat()
    : Format({.id = u"pubannotation"_s,
          .name = tr("PubAnnotation"),
          .suffixes = {u"json"_s, u"jsonl"_s},
          .mediaTypes = {u"application/json"_s},
          .package = FormatInfo::Package::Folder,
          .reads = true,
          .carries = {Content::Texts, Content::ArticleFields, Content::Roles, Content::Fragments,
              Content::Overlaps, Content::Attributes, Content::Stances, Content::Statuses,
              Content::Notes, Content::Relations, Content::Attributions, Content::Tagset,
              Content::Mentions, Content::Wikidata},
          .syntax = u"JSON"_s})
{
}

Likelihood PubAnnotationFormat::probe(const QByteArray &head, const QString &name) const
{
    if (!info().suffixes.contains(QFileInfo(name).suffix().toLower()))
        return Likelihood::None;
    if (!head.contains("\"text\""))
        return Likelihood::None;
    if (head.contains("\"denotations\"") || head.contains("\"tracks\""))
        return Likelihood::Certain;
    return head.contains("\"sourcedb\"") ? Likelihood::Likely : Likelihood::None;
}

Result<> PubAnnotationFormat::readFiles(const QStringList &paths, ImportSink &sink,
    const FormatOptions &, const Progress &progress) const
{
    ForeignReader reader(sink);
    FlatFiles files(reader, progress);
    RETURN_IF_ERROR(files.each(paths, info().suffixes, [&](const QString &file) {
        return eachJson(
            file,
            [&](const ForeignJson &json) -> Result<> {
                if (!json.value.is_object() || !json.value.contains("text")) {
                    if (json.place.isEmpty())
                        return failure(tr("%1: This is not a document of PubAnnotation").arg(file));
                    reader.leaveOut(
                        file, json.place, tr("This is not a document of PubAnnotation"));
                    return {};
                }
                ForeignArticle article{.file = file, .part = json.place};
                PubAnnotationReader(reader, article).read(json.value);
                return files.stopAt(reader.take(article));
            },
            [&](const QString &place, const QString &what) { reader.leaveOut(file, place, what); });
    }));
    return reader.finish();
}

Result<> PubAnnotationFormat::writeFiles(const ExportSource &source, ExportDestination &destination,
    const FormatOptions &, const Progress &progress) const
{
    const Project &project = source.project();
    const Properties tagset = tagsetProperties(project);
    QSet<QString> used;
    return eachArticle(source, destination, progress, [&](const OpenArticle &article) {
        const Article &header = *project.find(article.article());
        const QString name = fileNameOf(project, header, used) + u".json"_s;
        return destination.add(name, [&](Output &output) -> Result<> {
            FlatArticle flat = flatArticle(project, article);
            flat.properties += tagset;
            output.write(pubAnnotation(header, article.text().string(), flat));
            return {};
        });
    });
}

} // namespace Standoff
