// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Standoff authors

#include "formats/claimreview/claimreviewformat.h"

#include "formats/claimreview/claimreview.h"
#include "formats/claimreview/claimreviewreader.h"
#include "formats/interchange/foreignfiles.h"
#include "formats/interchange/foreignjson.h"
#include "formats/properties/flatfiles.h"
#include "readers/jsontext.h"

#include <QDir>
#include <QFileInfo>

using namespace Qt::StringLiterals;

namespace Standoff {

namespace {

const QString filesOption = u"files"_s;

} // namespace

ClaimReviewFormat::ClaimReviewFormat()
    : Format({.id = u"claimreview"_s,
          .name = tr("ClaimReview, one file per claim"),
          .aliases = {{u"claimreview-html"_s, {{filesOption, u"html"_s}}}},
          .suffixes = {u"jsonld"_s, u"html"_s, u"json"_s, u"htm"_s},
          .mediaTypes = {u"application/ld+json"_s, u"text/html"_s},
          .package = FormatInfo::Package::Folder,
          .reads = true,
          .carries = {Content::Evidence, Content::Verdicts},
          .only = tr("claims with a verdict, and their evidence"),
          .options = {{filesOption, tr("F&iles"), u"json-ld"_s,
              {{u"json-ld"_s, tr("JSON-LD, for machines")},
                  {u"html"_s, tr("Pages of HTML with that in them")}}}}})
{
}

Likelihood ClaimReviewFormat::probe(const QByteArray &head, const QString &name) const
{
    if (!info().suffixes.contains(QFileInfo(name).suffix().toLower()))
        return Likelihood::None;
    if (head.contains("\"claimReview\"") && head.contains("\"textualRating\"")) // of Google's tools
        return Likelihood::Certain;
    if (!head.contains("ClaimReview") || !head.contains("schema.org"))
        return Likelihood::None;
    const bool isJson = head.trimmed().startsWith('{') || head.trimmed().startsWith('[');
    return isJson ? Likelihood::Certain : Likelihood::Likely;
}

Result<> ClaimReviewFormat::readFiles(const QStringList &paths, ImportSink &sink,
    const FormatOptions &, const Progress &progress) const
{
    ForeignReader reader(sink);
    ClaimTaker taker(reader);
    FlatFiles files(reader, progress);
    const auto readPage = [&](const QString &file, int &count) -> Result<> {
        ASSIGN_OR_RETURN(const auto page, foreignText(file));
        ClaimReviewReader reviews(reader, taker, file);
        for (const auto &[script, line] : ClaimReviewReader::scriptsOf(page.text)) {
            const QString place = tr("line %1").arg(line);
            const QByteArray mended = mendedJson(script);
            const auto good = checkJson(mended);
            const ReadJson json = good
                ? ReadJson::parse(mended.begin(), mended.end(), nullptr, false)
                : ReadJson(ReadJson::value_t::discarded);
            if (json.is_discarded()) {
                reader.leaveOut(file, place, tr("linked data that is not JSON"));
                continue;
            }
            const auto read = reviews.read(json, place);
            RETURN_IF_ERROR(files.stopAt(read.transform([](int) { })));
            count += *read;
        }
        return {};
    };
    RETURN_IF_ERROR(files.each(paths, info().suffixes, [&](const QString &file) -> Result<> {
        int count = 0;
        if (QFileInfo(file).suffix().startsWith("htm"_L1, Qt::CaseInsensitive)) {
            RETURN_IF_ERROR(readPage(file, count));
        } else {
            ClaimReviewReader reviews(reader, taker, file);
            RETURN_IF_ERROR(eachJson(
                file,
                [&](const ForeignJson &json) -> Result<> {
                    const auto read = reviews.read(json.value, json.place);
                    RETURN_IF_ERROR(files.stopAt(read.transform([](int) { })));
                    count += *read;
                    return {};
                },
                [&](const QString &place, const QString &what) {
                    reader.leaveOut(file, place, what);
                }));
        }
        if (count == 0)
            return failure(
                tr("%1: There is no review of a claim in it").arg(QDir::toNativeSeparators(file)));
        return {};
    }));
    return taker.finish();
}

bool ClaimReviewFormat::isHtml(const FormatOptions &options) const
{
    return info().valueOf(options, filesOption) == "html"_L1;
}

QString ClaimReviewFormat::syntax(const FormatOptions &options) const
{
    return isHtml(options) ? u"HTML"_s : u"JSON"_s;
}

Result<ClaimReviewFormat::Appearances> ClaimReviewFormat::find(
    const ExportSource &source, const Progress &progress)
{
    const Project &project = source.project();
    Appearances appearances;
    const QList<ArticleId> &read = source.articles();
    for (qsizetype i = 0; i < read.size(); ++i) {
        ASSIGN_OR_RETURN(const auto article, source.reader().readArticle(read[i]));
        for (const Annotation &annotation : article.annotations()) {
            QList<ArticleId> &found = appearances[annotation.claim];
            if (found.isEmpty() || found.last() != read[i])
                found.append(read[i]);
        }
        RETURN_IF_ERROR(checkWanted(progress, int(i + 1), int(read.size())));
    }
    appearances.remove({});
    if (source.isWhole()) { // those that stand in no article, too
        for (const Claim &claim : project.all<Claim>())
            appearances[claim.id];
    }
    appearances.removeIf([&project](const auto &entry) { return !project.verdictOn(entry.key()); });
    return appearances;
}

Result<QList<Loss>> ClaimReviewFormat::lossesOfItsOwn(
    const ExportSource &source, const FormatOptions &) const
{
    const Project &project = source.project();
    QList<Loss> losses;
    for (const Claim &claim : project.all<Claim>()) {
        if (source.isWhole() && !project.verdictOn(claim.id))
            losses.append({{}, claim.text, tr("the claim, which has no verdict")});
    }
    ASSIGN_OR_RETURN(const auto appearances, find(source));
    for (const auto &[id, where] : appearances.asKeyValueRange()) {
        const Claim &claim = *project.find(id);
        for (const QString &what : ClaimReview(project, claim, where).missing())
            losses.append({{}, claim.text, tr("A valid review lacks: %1").arg(what)});
    }
    for (const Evidence &evidence : project.all<Evidence>()) {
        const bool hasMore = !evidence.answerType.isEmpty() || !evidence.bearing.isEmpty()
            || !evidence.medium.isEmpty() || !evidence.accessed.isEmpty()
            || !evidence.note.isEmpty();
        if (hasMore && appearances.contains(evidence.claim)) {
            losses.append({{}, project.find(evidence.claim)->text,
                tr("of evidence the kind of answer, its bearing, the medium as we call it, when it "
                   "was looked at, and its note")});
        }
    }
    return losses;
}

Result<> ClaimReviewFormat::writeFiles(const ExportSource &source, ExportDestination &destination,
    const FormatOptions &options, const Progress &progress) const
{
    const Project &project = source.project();
    ASSIGN_OR_RETURN(const auto appearances, find(source, progress));
    if (appearances.isEmpty()) {
        return failure(source.isWhole()
                ? tr("No claim has a verdict yet; give one before reviews are exported")
                : tr("No claim in these articles has a verdict yet; give one before reviews are "
                     "exported"));
    }
    QSet<QString> used;
    for (const auto &[id, where] : appearances.asKeyValueRange()) {
        if (destination.isFull())
            break;
        const Claim &claim = *project.find(id);
        const QString name = fileNameFrom(
            claim.shortText.isEmpty() ? claim.text : claim.shortText, u"claim"_s, used);
        const ClaimReview review(project, claim, where);
        const QString text =
            isHtml(options) ? review.html() : QString::fromStdString(review.json().dump(2)) + u'\n';
        RETURN_IF_ERROR(destination.add(
            name + (isHtml(options) ? u".html"_s : u".jsonld"_s), [&](Output &output) -> Result<> {
                output.write(text.toUtf8());
                return {};
            }));
    }
    return {};
}

} // namespace Standoff
