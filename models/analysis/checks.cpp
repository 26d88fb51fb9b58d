// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Standoff authors

#include "analysis/problem.h"
#include "analysis/translation.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace Standoff {

QList<Check> checks()
{
    return {
        {u"anchor"_s, Severity::Error, Checking::tr("Not the text of the article"),
            Checking::tr("An annotation keeps the words that it marks. At this place the article "
                         "now has other words."),
            false},
        {u"validity"_s, Severity::Error, Checking::tr("Not valid"),
            Checking::tr("This cannot be in a project, so it is left out here and in exports. It "
                         "stays in the file. Restore the project from a backup (File ▸ Restore "
                         "from backup), or ask for it where it came from."),
            false},
        {u"contradicting-verdicts"_s, Severity::Error, Checking::tr("Contradicting verdicts"),
            Checking::tr("Claims that are linked as the same cannot be both supported and "
                         "refuted. Supersede one of the verdicts, or unlink the claims.")},
        {u"claim-without-attribution"_s, Severity::Warning,
            Checking::tr("Claim without attribution"),
            Checking::tr("The article does not say on whose word it makes this claim. Attribute "
                         "it, or waive the problem where the article speaks for itself.")},
        {u"attribution-without-source"_s, Severity::Warning,
            Checking::tr("Attribution without a source"),
            Checking::tr("An attribution says who says something. Name the source, in the text or "
                         "in the register.")},
        {u"unnamed-source-without-reason"_s, Severity::Warning,
            Checking::tr("Unnamed source without a reason"),
            Checking::tr("Readers should learn why a source is not named. Note the reason that "
                         "the article gives.")},
        {u"circular-reporting"_s, Severity::Warning, Checking::tr("Circular reporting"),
            Checking::tr("A chain of attributions leads back to itself: those who report the claim "
                         "cite each other.")},
        {u"verdict-without-evidence"_s, Severity::Warning, Checking::tr("Verdict without evidence"),
            Checking::tr("A verdict should say what it rests on. Add the evidence to the claim.")},
        {u"evidence-after-claim"_s, Severity::Warning,
            Checking::tr("Evidence younger than its claim"),
            Checking::tr("What was published after a claim was made could not be known when it "
                         "was made.")},
        {u"entities-of-one-name"_s, Severity::Warning, Checking::tr("Two entities with one name"),
            Checking::tr("They may be one and the same: merge them, or give each a name that "
                         "distinguishes them.")},
        {u"entities-of-one-item"_s, Severity::Warning,
            Checking::tr("Two entities with one Wikidata item"),
            Checking::tr("They are one and the same: merge them, or correct the item.")},
        {u"quotation-marks"_s, Severity::Warning,
            Checking::tr("Quotation marks that do not balance"),
            Checking::tr(
                "It is not clear where the quotation begins or ends, and so whose words they "
                "are. Look into the original of the article.")},
        {u"quotation-differs"_s, Severity::Warning, Checking::tr("Quotation given differently"),
            Checking::tr("Two articles, or two versions of one, quote nearly the same words. One "
                         "of them does not give them as they were said.")},
        {u"word-boundary"_s, Severity::Warning, Checking::tr("Cut word"),
            Checking::tr("An annotation should mark whole words, and no spaces around them.")},
        {u"identical-annotations"_s, Severity::Warning, Checking::tr("Duplicate annotations"),
            Checking::tr("The same words are marked twice in the same way by the same person.")},
        {u"source-never-used"_s, Severity::Info, Checking::tr("Source that is never used"),
            Checking::tr("The register has this source, but nothing is attributed to it.")},
        {u"claim-on-one-source"_s, Severity::Info, Checking::tr("Claim with only one source"),
            Checking::tr("All articles that make this claim have it from one source. Look for a "
                         "second, independent one. Checked once somebody works on the claim (state "
                         "after “triaged”) or has judged it; not for claims that are not factual, "
                         "refuted, retracted or dropped.")},
    };
}

namespace {

Severity severityOf(const Check &check, const Project &project)
{
    Severity severity = check.severity;
    if (check.isMatterOfOpinion)
        fromWord(project.setting(u"severity."_s + check.id).toStdString(), severity);
    return severity;
}

} // namespace

Problem problemOf(const Fault &fault)
{
    const QStringList records{u"entity"_s, u"claim"_s, u"source"_s};
    return Problem{.check = u"validity"_s,
        .severity = Severity::Error,
        .article = fault.article,
        .version = fault.version,
        .range = fault.range,
        .records = records.contains(fault.type) ? QList{fault.number} : QList<qint64>(),
        .message = textOf(fault),
        .identity = u"%1:%2:%3"_s.arg(fault.type).arg(fault.number).arg(fault.field)};
}

Problem unreadableArticle(ArticleId article, const Error &error)
{
    return Problem{.check = u"validity"_s,
        .severity = Severity::Error,
        .article = article,
        .message = error.text,
        .identity = u"content"_s};
}

QList<Problem> judged(QList<Problem> problems, const Project &project)
{
    QHash<QString, Severity> severities;
    QSet<QString> opinions;
    for (const Check &check : checks()) {
        severities.insert(check.id, severityOf(check, project));
        if (check.isMatterOfOpinion)
            opinions.insert(check.id);
    }
    QHash<std::pair<QString, QString>, QString> reasons;
    for (const Waiver &waiver : project.all<Waiver>())
        reasons.insert({waiver.check, waiver.problem}, waiver.reason);
    for (Problem &problem : problems) {
        Q_ASSERT(severities.contains(problem.check));
        problem.severity = severities.value(problem.check);
        if (opinions.contains(problem.check))
            problem.waived = reasons.value({problem.check, problem.identity});
    }
    problems.removeIf([](const Problem &problem) { return problem.severity == Severity::Off; });
    std::ranges::sort(problems, {}, [](const Problem &problem) {
        return std::tuple(problem.article, problem.range, problem.check, problem.identity);
    });
    return problems;
}

} // namespace Standoff
