// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Standoff authors

#include "formats/refi/refiformat.h"

#include "formats/interchange/foreignfiles.h"
#include "formats/refi/reficodes.h"
#include "formats/refi/refireader.h"
#include "formats/refi/refiwriter.h"
#include "readers/unpacking/ziparchive.h"

#include <QFileInfo>

using namespace Qt::StringLiterals;

namespace Standoff {

namespace {

const QString refiUnits = u"offsets"_s;

// What of the tagset neither of the two formats carries.
QList<Loss> refiTagsetLosses(const Project &project, const QString &defaults, const QString &empty)
{
    QList<Loss> losses;
    for (const Tag &tag : project.all<Tag>()) {
        if (!tag.recordDefaults.isEmpty())
            losses.append({{}, tag.name, defaults});
    }
    for (const Layer &layer : project.all<Layer>()) {
        if (project.tagsInOrder(layer.id).isEmpty())
            losses.append({{}, layer.name, empty});
    }
    return losses;
}

} // namespace

RefiFormat::RefiFormat()
    : Format({.id = u"refi-qda"_s,
          .name = tr("REFI-QDA project"),
          .suffixes = {u"qdpx"_s},
          .mediaTypes = {u"application/zip"_s},
          .package = FormatInfo::Package::Archive,
          .reads = true,
          .carries = {Content::Texts, Content::ArticleFields, Content::Roles, Content::Fragments,
              Content::Overlaps, Content::Attributes, Content::Stances, Content::Statuses,
              Content::Notes, Content::Relations, Content::Attributions, Content::Tagset,
              Content::Guidelines, Content::Mentions, Content::Wikidata},
          .bringsTagset = true,
          .options = {{refiUnits, tr("Count &offsets in"), u"codepoints"_s,
              {{u"codepoints"_s, tr("Code points, as the specification says")},
                  {u"utf16"_s, tr("UTF-16 units, for NVivo")}}}}})
{
}

Likelihood RefiFormat::probe(const QByteArray &head, const QString &name) const
{
    if (!ZipArchive::isZip(head))
        return Likelihood::None;
    if (head.toLower().contains("project.qde"))
        return Likelihood::Certain;
    const bool isNamed = QFileInfo(name).suffix().toLower() == "qdpx"_L1;
    return isNamed ? Likelihood::Likely : Likelihood::None;
}

Result<QList<Loss>> RefiFormat::lossesOfItsOwn(
    const ExportSource &source, const FormatOptions &) const
{
    return refiTagsetLosses(source.project(), tr("what new records of the tag start with"),
        tr("the layer, which has no tags"));
}

Format::ArticleLosses RefiFormat::articleLossesOfItsOwn() const
{
    return [](const OpenArticle &article) {
        QList<Loss> losses;
        for (const Relation &relation : article.relations()) {
            const Annotation *from = article.find(relation.fromAnnotation);
            if (from && !XmlOutput::hasPlaceFor(relation.type + relation.note)) {
                losses.append({article.article(), from->text(),
                    tr("control characters in the type or the note of a relation")});
            }
        }
        return losses;
    };
}

Result<> RefiFormat::writeFiles(const ExportSource &source, ExportDestination &destination,
    const FormatOptions &options, const Progress &progress) const
{
    RefiWriter writer(source, info().valueOf(options, refiUnits) == "utf16"_L1);
    RETURN_IF_ERROR(destination.add(u"project.qde"_s,
        [&](Output &output) { return writer.writeProject(output, phase(progress, 0, 0.7)); }));
    const QList<ArticleId> &articles = source.articles();
    for (qsizetype i = 0; i < articles.size() && !destination.isFull(); ++i) {
        const Article *header = source.project().find(articles[i]);
        if (!header || !writer.isInFile(header->id))
            continue;
        ASSIGN_OR_RETURN(const auto article, source.reader().readArticle(header->id));
        RETURN_IF_ERROR(destination.add(
            u"sources/"_s + RefiWriter::fileNameOf(*header), [&](Output &output) -> Result<> {
                output.write(article.text().string().toUtf8());
                return {};
            }));
        RETURN_IF_ERROR(checkWanted(phase(progress, 0.7, 1), int(i + 1), int(articles.size())));
    }
    return {};
}

Result<> RefiFormat::readFiles(const QStringList &paths, ImportSink &sink, const FormatOptions &,
    const Progress &progress) const
{
    ASSIGN_OR_RETURN(const auto files, foreignFiles(paths, info().suffixes));
    RefiReader reader(sink);
    for (qsizetype i = 0; i < files.size(); ++i) {
        const double count = double(files.size());
        const auto read =
            reader.readProject(files[i], phase(progress, double(i) / count, double(i + 1) / count));
        if (!read && files.size() == 1)
            return read;
        if (!read) {
            RETURN_IF_ERROR(checkWanted(progress, int(i + 1), int(files.size())));
            sink.leaveOut(read.error().text);
        }
    }
    return reader.finish();
}

RefiCodebookFormat::RefiCodebookFormat()
    : Format({.id = u"refi-codebook"_s,
          .name = tr("REFI-QDA codebook"),
          .suffixes = {u"qdc"_s},
          .mediaTypes = {u"application/xml"_s},
          .reads = true,
          .carries = {Content::Tagset, Content::Guidelines},
          .only = tr("the tagset"),
          .bringsTagset = true,
          .syntax = u"XML"_s})
{
}

Likelihood RefiCodebookFormat::probe(const QByteArray &head, const QString &name) const
{
    if (head.contains("urn:QDA-XML:codebook"))
        return Likelihood::Certain;
    const bool isNamed = QFileInfo(name).suffix().toLower() == "qdc"_L1;
    return isNamed && head.contains("<CodeBook") ? Likelihood::Likely : Likelihood::None;
}

Result<QList<Loss>> RefiCodebookFormat::lossesOfItsOwn(
    const ExportSource &source, const FormatOptions &) const
{
    return refiTagsetLosses(source.project(), tr("what new records of the tag start with"),
        tr("the layer, which has no tags"));
}

Result<> RefiCodebookFormat::writeFiles(const ExportSource &source, ExportDestination &destination,
    const FormatOptions &, const Progress &) const
{
    if (!hasRefiCodes(source.project()))
        return failure(tr("The project has no tags, and a codebook must have some"));
    return destination.add({}, [&](Output &output) -> Result<> {
        XmlOutput xml(output);
        xml.newLine();
        xml.start(u"CodeBook"_s,
            {{u"xmlns"_s, u"urn:QDA-XML:codebook:1.0"_s}, {u"origin"_s, u"Standoff"_s}});
        writeRefiCodes(source.project(), xml);
        writeRefiSets(source.project(), xml, false);
        xml.newLine();
        xml.end();
        xml.newLine();
        return {};
    });
}

Result<> RefiCodebookFormat::readFiles(const QStringList &paths, ImportSink &sink,
    const FormatOptions &, const Progress &progress) const
{
    ASSIGN_OR_RETURN(const auto files, foreignFiles(paths, info().suffixes));
    RefiReader reader(sink);
    for (qsizetype i = 0; i < files.size(); ++i) {
        const auto read = reader.readCodebook(files[i]);
        if (!read && files.size() == 1)
            return read;
        if (!read)
            sink.leaveOut(read.error().text);
        RETURN_IF_ERROR(checkWanted(progress, int(i + 1), int(files.size())));
    }
    return reader.finish();
}

} // namespace Standoff
