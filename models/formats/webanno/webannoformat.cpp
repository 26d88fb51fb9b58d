// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Standoff authors

#include "formats/webanno/webannoformat.h"

#include "formats/interchange/exporting.h"
#include "formats/webanno/webannoreader.h"
#include "formats/webanno/webannowriter.h"
#include "project/sha256.h"

#include <QDir>
#include <QFileInfo>
#include <algorithm>

using namespace Qt::StringLiterals;

namespace Standoff {

namespace {

constexpr int mostWebAnnoRemarks = 100; // of one file

// The file that an article came from, where it is still there.
Result<std::optional<WebAnnoDocument>> webAnnoCompanion(
    const ProjectReader &reader, const OpenArticle &article)
{
    for (const Companion &companion : article.version().companions) {
        if (companion.format != "webanno-tsv"_L1)
            continue;
        ASSIGN_OR_RETURN(const QByteArray bytes, reader.readOriginal(companion.sha256));
        auto document = WebAnnoDocument::from(
            foreignText(bytes).text, [](const QString &, const QString &) { });
        if (document)
            return *std::move(document);
    }
    return std::nullopt;
}

} // namespace

WebAnnoFormat::WebAnnoFormat()
    : Format({.id = u"webanno-tsv"_s,
          .name = tr("WebAnno TSV"),
          .suffixes = {u"tsv"_s},
          .mediaTypes = {u"text/tab-separated-values"_s},
          .package = FormatInfo::Package::Folder,
          .reads = true,
          .carries = {Content::Texts, Content::Overlaps, Content::Attributes, Content::Stances,
              Content::Statuses, Content::Notes, Content::Relations, Content::Attributions,
              Content::Mentions, Content::Wikidata}})
{
}

Likelihood WebAnnoFormat::probe(const QByteArray &head, const QString &name) const
{
    if (!WebAnnoDocument::versionIn(
            QString::fromUtf8(head.first(std::min<qsizetype>(head.size(), 100))))
            .isEmpty())
        return Likelihood::Certain;
    const bool isNamed = QFileInfo(name).suffix().toLower() == "tsv"_L1;
    return head.isEmpty() && isNamed ? Likelihood::Possible : Likelihood::None;
}

Result<> WebAnnoFormat::readFiles(const QStringList &paths, ImportSink &sink, const FormatOptions &,
    const Progress &progress) const
{
    ASSIGN_OR_RETURN(const QStringList files, foreignFiles(paths, {u"tsv"_s}));
    ForeignReader foreign(sink);
    for (qsizetype i = 0; i < files.size(); ++i) {
        int leftOut = 0;
        const WebAnnoDocument::LeaveOut leaveOut = [&](const QString &place, const QString &what) {
            if (++leftOut <= mostWebAnnoRemarks)
                foreign.leaveOut(files[i], place, what);
        };
        const auto text = foreignText(files[i]);
        auto document = !text ? Result<WebAnnoDocument>(std::unexpected(text.error()))
                              : WebAnnoDocument::from(text->text, leaveOut);
        if (document) {
            RETURN_IF_ERROR(readDocument(files[i], *text, *document, leaveOut, foreign));
        } else if (text && files.size() == 1) {
            return failure(tr("%1: %2", "a file, what is wrong with it")
                    .arg(QDir::toNativeSeparators(files[i]), document.error().text));
        } else if (files.size() == 1) {
            return std::unexpected(text.error());
        } else {
            foreign.leaveOut(files[i], {}, document.error().text);
        }
        if (leftOut > mostWebAnnoRemarks) {
            foreign.leaveOut(
                files[i], {}, tr("%Ln more of such places", nullptr, leftOut - mostWebAnnoRemarks));
        }
        RETURN_IF_ERROR(checkWanted(progress, int(i + 1), int(files.size())));
    }
    return foreign.finish();
}

Result<> WebAnnoFormat::readDocument(const QString &file, const ForeignText &text,
    const WebAnnoDocument &document, const WebAnnoDocument::LeaveOut &leaveOut,
    ForeignReader &foreign) const
{
    for (const QString &remark : text.remarks)
        foreign.remark(file, {}, remark);
    if (document.countsCodePoints())
        foreign.remark(file, {}, tr("Offsets are counted in characters, not in UTF-16 units"));
    WebAnnoReader reader(document, leaveOut);
    reader.read();
    if (reader.zeroWidthCount() > 0) {
        foreign.remark(file, {},
            tr("%Ln annotation(s) of no width were put on the tokens where they stand", nullptr,
                reader.zeroWidthCount()));
    }
    for (const ForeignTag &tag : reader.tags())
        foreign.declare(tag);
    ForeignArticle article = reader.article();
    const QString hash = sha256Of(text.bytes);
    article.file = file;
    article.version.fileName = QFileInfo(file).fileName();
    article.version.mediaType = info().mediaTypes.constFirst();
    article.version.encoding = text.encoding;
    article.version.companions = {
        {info().id, article.version.fileName, hash, sha256Of(article.text.toUtf8())}};
    article.companions.insert(hash, text.bytes);
    return foreign.take(article);
}

Result<> WebAnnoFormat::writeFiles(const ExportSource &source, ExportDestination &destination,
    const FormatOptions &, const Progress &progress) const
{
    const Project &project = source.project();
    QSet<QString> used;
    return eachArticle(source, destination, progress, [&](const OpenArticle &article) -> Result<> {
        ASSIGN_OR_RETURN(const auto companion, webAnnoCompanion(source.reader(), article));
        const WebAnnoContent content(
            project, article, companion ? companion->layers() : QList<WebAnnoLayer>());
        auto sentences =
            companion ? webAnnoSentencesOf(*companion, article) : std::optional<WebAnnoSentences>();
        if (!sentences)
            sentences = webAnnoSentencesOf(article);
        const QString version = companion ? companion->version() : u"3.3"_s;
        const QString name = fileNameOf(project, *project.find(article.article()), used);
        return destination.add(name + u".tsv"_s, [&](Output &output) -> Result<> {
            WebAnnoWriter(content, *sentences, article.text().string(), version, output).write();
            return {};
        });
    });
}

Format::ArticleLosses WebAnnoFormat::articleLossesOfItsOwn() const
{
    return [](const OpenArticle &article) {
        QList<Loss> losses;
        const QString &text = article.text().string();
        const auto first = std::ranges::find_if(text, [](QChar c) { return !c.isSpace(); });
        if (std::any_of(text.begin(), first, [](QChar c) { return c != u' '; })) {
            losses.append(
                {article.article(), {}, tr("the lines before the text: they become spaces")});
        }
        for (const Annotation *annotation : article.annotationsInOrder()) {
            for (const Fragment &fragment : annotation->fragments) {
                const QString trimmed = fragment.text.trimmed();
                const QString name = annotation->text().left(60).simplified();
                if (trimmed.isEmpty())
                    losses.append(
                        {article.article(), name, tr("a part that is nothing but white space")});
                else if (trimmed.size() != fragment.text.size())
                    losses.append({article.article(), name,
                        tr("the white space at which it begins or ends")});
            }
        }
        return losses;
    };
}

} // namespace Standoff
