// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Standoff authors

#include "formats/claimreview/claimreviewformat.h"

#include "formats/claimreview/claimreview.h"
#include "formats/output.h"
#include "formats/outputfolder.h"

using namespace Qt::StringLiterals;

namespace Standoff {

QString ClaimReviewFormat::id() const
{
    return m_files == Files::JsonLd ? u"claimreview"_s : u"claimreview-html"_s;
}

QString ClaimReviewFormat::name() const
{
    return m_files == Files::JsonLd ? tr("ClaimReview (JSON-LD), a file a claim")
                                    : tr("ClaimReview in HTML, a page a claim");
}

Result<ClaimReviewFormat::Appearances> ClaimReviewFormat::find(
    const ProjectReader &reader, const QList<ArticleId> &articles, const Progress &progress)
{
    const Project &project = reader.project();
    Appearances appearances;
    const QList<ArticleId> read = articlesToWrite(project, articles);
    for (qsizetype i = 0; i < read.size(); ++i) {
        ASSIGN_OR_RETURN(const auto article, reader.readArticle(read[i]));
        for (const Annotation &annotation : article.annotations()) {
            QList<ArticleId> &found = appearances[annotation.claim];
            if (found.isEmpty() || found.last() != read[i])
                found.append(read[i]);
        }
        if (progress && !progress(int(i + 1), int(read.size())))
            return std::unexpected(cancelled());
    }
    appearances.remove({});
    if (articles.isEmpty()) { // those that stand in no article, too
        for (const Claim &claim : project.all<Claim>())
            appearances[claim.id];
    }
    appearances.removeIf([&project](const auto &entry) { return !project.verdictOn(entry.key()); });
    return appearances;
}

QString ClaimReviewFormat::text(
    const ProjectReader &reader, ClaimId claim, const QList<ArticleId> &appearances) const
{
    const Project &project = reader.project();
    const ClaimReview review(project, *project.find(claim), appearances);
    return m_files == Files::Html ? review.html()
                                  : QString::fromStdString(review.json().dump(2)) + u'\n';
}

Result<QList<Loss>> ClaimReviewFormat::losses(
    const ProjectReader &reader, const QList<ArticleId> &articles) const
{
    const Project &project = reader.project();
    QList<Loss> losses{{{}, {}, tr("everything but claims with a verdict, and their evidence")}};
    for (const Claim &claim : project.all<Claim>()) {
        if (articles.isEmpty() && !project.verdictOn(claim.id))
            losses.append({{}, claim.text, tr("the claim, which has no verdict")});
    }
    ASSIGN_OR_RETURN(const auto appearances, find(reader, articles));
    for (const auto &[id, where] : appearances.asKeyValueRange()) {
        const Claim &claim = *project.find(id);
        for (const QString &what : ClaimReview(project, claim, where).missing())
            losses.append({{}, claim.text, tr("a valid review lacks: %1").arg(what)});
    }
    return losses;
}

Result<> ClaimReviewFormat::write(const ProjectReader &reader, const QList<ArticleId> &articles,
    const QString &path, const Progress &progress) const
{
    ASSIGN_OR_RETURN(const auto appearances, find(reader, articles, progress));
    if (appearances.isEmpty())
        return failure(tr("no claim has a verdict yet; give one before reviews are exported"));
    return writeFolder(path, [&](const QDir &folder) -> Result<> {
        QSet<QString> used;
        for (const auto &[id, where] : appearances.asKeyValueRange()) {
            const Claim &claim = *reader.project().find(id);
            const QString name = fileNameFrom(
                claim.shortText.isEmpty() ? claim.text : claim.shortText, u"claim"_s, used);
            Output output(folder, name + (m_files == Files::Html ? u".html"_s : u".jsonld"_s));
            output.write(text(reader, id, where).toUtf8());
            RETURN_IF_ERROR(output.commit());
        }
        return {};
    });
}

Result<Preview> ClaimReviewFormat::preview(
    const ProjectReader &reader, ArticleId article, int bytes) const
{
    ASSIGN_OR_RETURN(const auto appearances, find(reader, {article}));
    Output output(bytes);
    if (appearances.isEmpty())
        output.write(tr("No claim in this article has a verdict.").toUtf8());
    else
        output.write(text(reader, appearances.firstKey(), appearances.first()).toUtf8());
    return Preview{output.text(), m_files == Files::Html ? u"HTML"_s : u"JSON"_s};
}

} // namespace Standoff
