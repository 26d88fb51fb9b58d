// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Standoff authors

#include "formats/tei/teiformat.h"

#include "formats/interchange/exporting.h"
#include "formats/interchange/foreignfiles.h"
#include "formats/losses.h"
#include "formats/tei/teireader.h"
#include "formats/tei/teiwriter.h"

using namespace Qt::StringLiterals;

namespace Standoff {

namespace {

const QString teiStyle = u"style"_s;

bool fitsXml(const QStringList &texts)
{
    return std::ranges::all_of(
        texts, [](const QString &text) { return XmlOutput::hasPlaceFor(text); });
}

} // namespace

TeiFormat::TeiFormat()
    : Format({.id = u"tei"_s,
          .name = tr("TEI P5"),
          .aliases = {{u"tei-inline"_s, {{teiStyle, u"inline"_s}}}},
          .suffixes = {u"xml"_s, u"tei"_s},
          .mediaTypes = {u"application/tei+xml"_s},
          .package = FormatInfo::Package::Folder,
          .reads = true,
          .carries = {Content::Texts, Content::ArticleFields, Content::Roles, Content::Fragments,
              Content::Overlaps, Content::Attributes, Content::Stances, Content::Statuses,
              Content::Notes, Content::Provenance, Content::Relations, Content::Attributions,
              Content::Tagset, Content::Mentions, Content::Wikidata},
          .syntax = u"XML"_s,
          .options = {{teiStyle, tr("&Annotations"), u"standoff"_s,
              {{u"standoff"_s, tr("Beside the text, between anchors")},
                  {u"inline"_s, tr("As elements in the text")}}}}})
{
}

Likelihood TeiFormat::probe(const QByteArray &head, const QString &name) const
{
    if (head.contains("http://www.tei-c.org/ns/1.0"))
        return Likelihood::Certain;
    if (head.contains("<TEI.2") || head.contains("<teiHeader"))
        return Likelihood::Likely;
    return name.endsWith(".tei"_L1, Qt::CaseInsensitive) ? Likelihood::Possible : Likelihood::None;
}

Result<> TeiFormat::readFiles(const QStringList &paths, ImportSink &sink, const FormatOptions &,
    const Progress &progress) const
{
    ASSIGN_OR_RETURN(const auto files, foreignFiles(paths, info().suffixes));
    TeiReader reader(sink);
    for (qsizetype i = 0; i < files.size(); ++i) {
        if (const Result<> read = reader.readFile(files[i]); !read) {
            if (files.size() == 1)
                return read;
            reader.leaveOut(files[i], read.error().text);
        }
        RETURN_IF_ERROR(checkWanted(progress, int(i + 1), int(files.size())));
    }
    return reader.finish();
}

Result<> TeiFormat::writeFiles(const ExportSource &source, ExportDestination &destination,
    const FormatOptions &options, const Progress &progress) const
{
    const Project &project = source.project();
    const bool isInline = info().valueOf(options, teiStyle) == "inline"_L1;
    QSet<QString> used;
    return eachArticle(source, destination, progress, [&](const OpenArticle &article) {
        const QString name = fileNameOf(project, *project.find(article.article()), used);
        return destination.add(name + u".xml"_s, [&](Output &output) -> Result<> {
            TeiWriter(project, article, isInline, output).write();
            return {};
        });
    });
}

Result<QList<Loss>> TeiFormat::lossesOfItsOwn(
    const ExportSource &source, const FormatOptions &) const
{
    QList<Loss> losses{{{}, {},
        tr("when annotations were changed last and how they were made; when read again, the "
           "identity and the time of relations and attributions as well")}};
    const QString characters = tr("characters that XML has no place for");
    const Project &project = source.project();
    for (const Tag &tag : project.all<Tag>()) {
        QStringList texts{tag.name, tag.code, tag.key};
        for (const AttributeDefinition &attribute : tag.attributes)
            texts += attribute.values + QStringList{attribute.name};
        if (!fitsXml(texts))
            losses.append({{}, tag.name, characters});
    }
    for (const Entity &entity : project.all<Entity>()) {
        if (!fitsXml(entity.sameAs + QStringList{entity.name}))
            losses.append({{}, entity.name, characters});
    }
    for (const Source &record : project.all<Source>()) {
        if (!fitsXml({record.label}))
            losses.append({{}, record.label, characters});
    }
    for (const Claim &claim : project.all<Claim>()) {
        if (!fitsXml({claim.text}))
            losses.append({{}, claim.text, characters});
    }
    for (const ArticleId id : source.articles()) {
        const Article &article = *project.find(id);
        if (!fitsXml(article.labels
                + QStringList{article.title, article.byline, article.publisher, article.published,
                    article.updated, article.retrieved, article.section, article.url,
                    article.language, article.note}))
            losses.append({id, article.title, characters});
    }
    return losses;
}

Format::ArticleLosses TeiFormat::articleLossesOfItsOwn() const
{
    return [](const OpenArticle &article) {
        QList<Loss> losses;
        const QString characters = tr("characters that XML has no place for");
        const ArticleId id = article.article();
        for (const Annotation *annotation : article.annotationsInOrder()) {
            QStringList words{annotation->note, annotation->stance};
            for (const auto &[name, value] : annotation->attributes.asKeyValueRange())
                words << name << value;
            if (!fitsXml(words))
                losses.append({id, annotation->text(), characters});
        }
        for (const Relation &relation : article.relations()) {
            if (!fitsXml({relation.type, relation.note}))
                losses.append({id, relation.type, characters});
        }
        for (const Attribution &attribution : article.attributions()) {
            const Annotation *part = partToName(article, attribution);
            if (!part)
                losses.append({id, {}, tr("an attribution without annotations")});
            else if (!fitsXml({attribution.type, attribution.note, attribution.form,
                         attribution.attitude, attribution.polarity, attribution.determinacy,
                         attribution.channel}))
                losses.append({id, part->text(), characters});
        }
        return losses;
    };
}

} // namespace Standoff
