// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Standoff authors

#include "formats/biomedical/biocformat.h"

#include "formats/biomedical/biocjson.h"
#include "formats/biomedical/biocreader.h"
#include "formats/biomedical/biocxml.h"
#include "formats/interchange/exporting.h"
#include "formats/interchange/foreignfiles.h"
#include "formats/interchange/foreignjson.h"
#include "formats/properties/flatfiles.h"
#include "formats/properties/flatlosses.h"
#include "formats/properties/flatwriting.h"

#include <QDir>
#include <QFileInfo>
#include <QLocale>

using namespace Qt::StringLiterals;

namespace Standoff {

namespace {

ContentSet biocContent()
{
    return {Content::Texts, Content::ArticleFields, Content::Roles, Content::Fragments,
        Content::Overlaps, Content::Attributes, Content::Stances, Content::Statuses, Content::Notes,
        Content::Relations, Content::Attributions, Content::Tagset, Content::Mentions,
        Content::Wikidata};
}

// Of what a collection says of all its documents only the tagset is read.
void takeCollection(ForeignReader &reader, const QString &file, const Properties &infons)
{
    ForeignArticle none{.file = file};
    FlatReader flat(reader, none);
    for (const auto &[name, value] : flat.takeProperties(infons)) {
        flat.leaveOut({},
            QCoreApplication::translate("Standoff::BiocFormat", "of the collection: “%1”")
                .arg(name));
    }
}

Result<> takeBioc(FlatFiles &files, ForeignReader &reader, const QString &file, const QString &part,
    const BiocDocument &document)
{
    ForeignArticle article{.file = file, .part = part};
    BiocReader(reader, article).read(document);
    return files.stopAt(reader.take(article));
}

} // namespace

BiocJsonFormat::BiocJsonFormat()
    : Format({.id = u"bioc-json"_s,
          .name = tr("BioC JSON"),
          .suffixes = {u"json"_s, u"jsonl"_s},
          .mediaTypes = {u"application/json"_s},
          .reads = true,
          .carries = biocContent(),
          .syntax = u"JSON"_s})
{
}

Likelihood BiocJsonFormat::probe(const QByteArray &head, const QString &name) const
{
    if (!info().suffixes.contains(QFileInfo(name).suffix().toLower()))
        return Likelihood::None;
    if (head.contains("\"passages\"") && head.contains("\"infons\""))
        return Likelihood::Certain;
    const bool isLike = head.contains("\"documents\"") && head.contains("\"infons\"");
    return isLike ? Likelihood::Likely : Likelihood::None;
}

Result<> BiocJsonFormat::readFiles(const QStringList &paths, ImportSink &sink,
    const FormatOptions &, const Progress &progress) const
{
    ForeignReader reader(sink);
    FlatFiles files(reader, progress);
    const auto readValue = [&](const QString &file, const ForeignJson &json) -> Result<> {
        if (json.value.is_object() && json.value.contains("passages"))
            return takeBioc(files, reader, file, json.place, biocOf(json.value));
        const bool isPubTator = json.value.is_object() && json.value.contains("PubTator3");
        const ReadJson &documents = listIn(json.value, isPubTator ? "PubTator3" : "documents");
        if (documents.empty() && !json.value.contains("documents")) {
            if (json.place.isEmpty())
                return failure(tr("%1: This is not a collection of BioC").arg(file));
            reader.leaveOut(file, json.place, tr("This is not a collection of BioC"));
            return {};
        }
        takeCollection(reader, file, biocInfons(json.value));
        int number = 0;
        for (const ReadJson &document : documents) {
            const QString part = tr("document %1").arg(++number);
            if (document.is_object())
                RETURN_IF_ERROR(takeBioc(files, reader, file, part, biocOf(document)));
            else
                reader.leaveOut(file, part, tr("This is not a document of BioC"));
        }
        return {};
    };
    RETURN_IF_ERROR(files.each(paths, info().suffixes, [&](const QString &file) {
        return eachJson(
            file, [&](const ForeignJson &json) { return readValue(file, json); },
            [&](const QString &place, const QString &what) { reader.leaveOut(file, place, what); });
    }));
    return reader.finish();
}

Result<> BiocJsonFormat::writeFiles(const ExportSource &source, ExportDestination &destination,
    const FormatOptions &, const Progress &progress) const
{
    const Project &project = source.project();
    return destination.add({}, [&](Output &output) -> Result<> {
        Json infons = Json::object();
        for (const auto &[name, value] : tagsetProperties(project))
            infons[name.toStdString()] = value.toStdString();
        output.write("{\"source\": \"Standoff\", \"date\": \"\", \"key\": \"\", \"infons\": ");
        output.write(QByteArray::fromStdString(infons.dump()));
        output.write(", \"documents\": [");
        bool isFirst = true;
        RETURN_IF_ERROR(
            eachArticle(source, destination, progress, [&](const OpenArticle &article) -> Result<> {
                output.write(std::exchange(isFirst, false) ? "\n" : ",\n");
                output.write(
                    QByteArray::fromStdString(toBiocJson(biocDocument(project, article)).dump(1)));
                return {};
            }));
        output.write("\n]}\n");
        return {};
    });
}

BiocXmlFormat::BiocXmlFormat()
    : Format({.id = u"bioc-xml"_s,
          .name = tr("BioC XML"),
          .suffixes = {u"xml"_s},
          .mediaTypes = {u"application/xml"_s},
          .reads = true,
          .carries = biocContent(),
          .syntax = u"XML"_s})
{
}

Likelihood BiocXmlFormat::probe(const QByteArray &head, const QString &name) const
{
    if (!info().suffixes.contains(QFileInfo(name).suffix().toLower()))
        return Likelihood::None;
    const bool isCollection = head.contains("<collection>");
    if (head.contains("BioC.dtd") && isCollection)
        return Likelihood::Certain;
    return isCollection && head.contains("<document>") ? Likelihood::Likely : Likelihood::None;
}

Result<> BiocXmlFormat::readFiles(const QStringList &paths, ImportSink &sink, const FormatOptions &,
    const Progress &progress) const
{
    ForeignReader reader(sink);
    FlatFiles files(reader, progress);
    RETURN_IF_ERROR(files.each(paths, info().suffixes, [&](const QString &file) -> Result<> {
        ASSIGN_OR_RETURN(const auto bytes, foreignBytes(file));
        BiocXml xml(bytes);
        bool hasAny = false;
        const auto result = xml.read([&](const BiocDocument &document, qint64 line) {
            if (!std::exchange(hasAny, true))
                takeCollection(reader, file, xml.infons());
            return takeBioc(files, reader, file, tr("line %1").arg(line), document);
        });
        QStringList unknown = xml.unknown().values();
        unknown.sort();
        if (!unknown.isEmpty())
            reader.leaveOut(
                file, {}, tr("elements: %1").arg(QLocale().createSeparatedList(unknown)));
        if (result || files.isStopped())
            return result;
        if (!hasAny)
            return failure(u"%1: %2"_s.arg(QDir::toNativeSeparators(file), result.error().text));
        reader.leaveOut(file, {}, result.error().text);
        return {};
    }));
    return reader.finish();
}

Format::ArticleLosses BiocXmlFormat::articleLossesOfItsOwn() const
{
    return xmlLosses;
}

Result<> BiocXmlFormat::writeFiles(const ExportSource &source, ExportDestination &destination,
    const FormatOptions &, const Progress &progress) const
{
    const Project &project = source.project();
    return destination.add({}, [&](Output &output) -> Result<> {
        XmlOutput xml(output);
        xml.start(u"collection"_s);
        xml.element(u"source"_s, u"Standoff"_s);
        xml.element(u"date"_s, {});
        xml.element(u"key"_s, {});
        writeBiocInfons(xml, tagsetProperties(project));
        RETURN_IF_ERROR(
            eachArticle(source, destination, progress, [&](const OpenArticle &article) -> Result<> {
                writeBioc(xml, biocDocument(project, article));
                return {};
            }));
        xml.newLine();
        xml.end();
        return {};
    });
}

} // namespace Standoff
