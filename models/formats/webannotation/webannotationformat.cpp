// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Standoff authors

#include "formats/webannotation/webannotationformat.h"

#include "formats/interchange/exporting.h"
#include "formats/interchange/foreignfiles.h"
#include "formats/losses.h"
#include "formats/webannotation/webannotationreader.h"
#include "formats/webannotation/webannotationwriter.h"

#include <QDir>
#include <QFileInfo>

using namespace Qt::StringLiterals;

namespace Standoff {

namespace {

QStringList webAnnotationSuffixes()
{
    return {u"jsonld"_s, u"json"_s, u"jsonl"_s, u"ndjson"_s};
}

bool isTextFile(const QString &path)
{
    return path.endsWith(".txt"_L1, Qt::CaseInsensitive);
}

} // namespace

WebAnnotationFormat::WebAnnotationFormat()
    : Format({.id = u"web-annotation"_s,
          .name = tr("Web Annotation (W3C, JSON-LD)"),
          .suffixes = webAnnotationSuffixes(),
          .mediaTypes = {u"application/ld+json"_s},
          .package = FormatInfo::Package::Folder,
          .reads = true,
          .carries = {Content::Texts, Content::ArticleFields, Content::Roles, Content::Fragments,
              Content::Overlaps, Content::Attributes, Content::Stances, Content::Statuses,
              Content::Notes, Content::Provenance, Content::Relations, Content::Attributions,
              Content::Tagset, Content::Mentions, Content::Wikidata},
          .syntax = u"JSON"_s})
{
}

Likelihood WebAnnotationFormat::probe(const QByteArray &head, const QString &name) const
{
    const QString suffix = QFileInfo(name).suffix().toLower();
    const bool isOurs = info().suffixes.contains(suffix);
    if (head.contains("http://www.w3.org/ns/anno.jsonld")) {
        const bool isTyped = head.contains("\"Annotation") || head.contains("/ns/oa#Annotation");
        return isTyped ? Likelihood::Certain : Likelihood::Likely;
    }
    const bool hasSelector =
        head.contains("\"TextQuoteSelector\"") || head.contains("\"TextPositionSelector\"");
    if (isOurs && hasSelector)
        return Likelihood::Likely;
    return suffix == "jsonld"_L1 ? Likelihood::Possible : Likelihood::None;
}

Result<> WebAnnotationFormat::readFiles(const QStringList &paths, ImportSink &sink,
    const FormatOptions &, const Progress &progress) const
{
    // Texts that are named are found as those of the annotations.
    QStringList named;
    QStringList texts;
    for (const QString &path : paths) {
        const bool isText = isTextFile(path);
        (isText ? texts : named).append(path);
        if (const auto beside = QFileInfo(path).isDir() ? foreignFiles({path}, {u"txt"_s})
                                                        : Result<QStringList>(QStringList()))
            texts += *beside;
    }
    if (named.isEmpty())
        std::swap(named, texts);
    ASSIGN_OR_RETURN(const auto files, foreignFiles(named, info().suffixes));
    WebAnnotationReader reader(sink);
    for (qsizetype i = 0; i < files.size(); ++i) {
        if (const Result<> read = reader.readFile(files[i]); !read) {
            if (files.size() == 1)
                return read;
            reader.leaveOut(files[i], {}, read.error().text);
        }
        RETURN_IF_ERROR(checkWanted(progress, int(i), int(files.size())));
    }
    if (!reader.hasFound()) {
        return failure(tr("%1: There is no Web Annotation in it")
                .arg(QDir::toNativeSeparators(paths.value(0))));
    }
    reader.tellUnused(texts);
    return reader.finish(progress);
}

Result<> WebAnnotationFormat::writeFiles(const ExportSource &source, ExportDestination &destination,
    const FormatOptions &, const Progress &progress) const
{
    const Project &project = source.project();
    QSet<QString> used;
    return eachArticle(source, destination, progress, [&](const OpenArticle &article) {
        const QString name = fileNameOf(project, *project.find(article.article()), used);
        return WebAnnotationWriter(project, article, name).write(destination);
    });
}

Result<QList<Loss>> WebAnnotationFormat::lossesOfItsOwn(
    const ExportSource &, const FormatOptions &) const
{
    return QList<Loss>{{{}, {},
        tr("when read again: when annotations were changed last and how they were made, and the "
           "identity and the time of relations and attributions")}};
}

Format::ArticleLosses WebAnnotationFormat::articleLossesOfItsOwn() const
{
    return [](const OpenArticle &article) {
        QList<Loss> losses;
        for (const Attribution &attribution : article.attributions()) {
            if (!partToName(article, attribution))
                losses.append({article.article(), {}, tr("an attribution without annotations")});
        }
        return losses;
    };
}

} // namespace Standoff
