// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Standoff authors

#include "formats/jsonlines/jsonlinesformat.h"

#include "formats/interchange/exporting.h"
#include "formats/interchange/foreignfiles.h"
#include "formats/interchange/foreignjson.h"
#include "formats/jsonlines/jsonline.h"

using namespace Qt::StringLiterals;

namespace Standoff {

ContentSet JsonLinesFormat::carriedWithExtras()
{
    return {Content::Texts, Content::ArticleFields, Content::Roles, Content::Fragments,
        Content::Overlaps, Content::Attributes, Content::Stances, Content::Statuses, Content::Notes,
        Content::Relations, Content::Attributions, Content::Tagset, Content::Mentions,
        Content::Wikidata};
}

Result<> JsonLinesFormat::readFile(const QString &path, ForeignReader &reader, bool isOnly) const
{
    JsonArticles articles(reader, joinsRecords());
    articles.beginFile(path);
    Result<> taken;
    const auto read = eachJson(
        path,
        [&](const ForeignJson &json) {
            articles.beginRecord(json.place);
            taken = readRecord(json.value, articles);
            return taken;
        },
        [&](const QString &place, const QString &what) { reader.leaveOut(path, place, what); });
    RETURN_IF_ERROR(taken);
    if (!read && isOnly)
        return read;
    if (!read)
        reader.leaveOut(path, {}, read.error().text);
    return articles.endFile();
}

Result<> JsonLinesFormat::readFiles(const QStringList &paths, ImportSink &sink,
    const FormatOptions &, const Progress &progress) const
{
    ASSIGN_OR_RETURN(const QStringList files, foreignFiles(paths, info().suffixes));
    ForeignReader reader(sink);
    int done = 0;
    for (const QString &file : files) {
        RETURN_IF_ERROR(readFile(file, reader, files.size() == 1));
        RETURN_IF_ERROR(checkWanted(progress, ++done, int(files.size())));
    }
    return reader.finish();
}

Result<> JsonLinesFormat::writeFiles(const ExportSource &source, ExportDestination &destination,
    const FormatOptions &options, const Progress &progress) const
{
    return destination.add({}, [&](Output &output) {
        bool isFirst = true;
        const auto write = [&](const OpenArticle &article) -> Result<> {
            if (output.isFull())
                return {};
            for (const Json &record : records({source.project(), article, isFirst}, options)) {
                output.write(jsonLine(record));
                output.write("\n");
            }
            isFirst = false;
            return {};
        };
        return eachArticle(source, destination, progress, write);
    });
}

// The tagset is told by its tags.
Result<QList<Loss>> JsonLinesFormat::lossesOfItsOwn(
    const ExportSource &source, const FormatOptions &) const
{
    QList<Loss> losses;
    for (const Layer *layer : source.project().layersInOrder()) {
        if (source.project().tagsInOrder(layer->id).isEmpty())
            losses.append({{}, layer->name, tr("the layer: it has no tags")});
    }
    return losses;
}

Json spanOf(const Fragment &fragment, const char *begin, const char *end)
{
    Json span = Json::object();
    span[begin] = fragment.range.begin;
    span[end] = fragment.range.end;
    return span;
}

QString nativeNameOf(const Project &project, const Annotation &annotation)
{
    const Tag *tag = project.find(annotation.tag);
    return tag ? foreignNameOf(*tag) : QString();
}

bool isAccepted(const Annotation &annotation)
{
    return annotation.status == Status::Accepted;
}

} // namespace Standoff
