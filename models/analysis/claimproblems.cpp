// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Standoff authors

#include "analysis/claimproblems.h"

#include "analysis/corroboration.h"
#include "analysis/translation.h"
#include "project/isotime.h"
#include "text/boundaries.h"

#include <QLocale>
#include <QRegularExpression>
#include <algorithm>

using namespace Qt::StringLiterals;

namespace Standoff {

namespace {

constexpr int quotedLength = 80; // of a claim in a message

class ClaimChecks
{
public:
    ClaimChecks(const Project &project, const QList<ArticleReport> &reports)
        : m_project(project)
        , m_chains(project, reports)
    {
        for (const ArticleReport &report : reports) {
            for (const Occurrence &occurrence : report.occurrences) {
                if (!m_first.contains(occurrence.claim))
                    m_first.insert(occurrence.claim, {report.article, &occurrence});
            }
        }
        for (const Evidence &evidence : project.all<Evidence>())
            m_evidence[evidence.claim].append(&evidence);
        QSet<VerdictId> superseded;
        for (const Verdict &verdict : project.all<Verdict>())
            superseded.insert(verdict.supersedes);
        for (const Verdict &verdict : project.all<Verdict>()) {
            if (!superseded.contains(verdict.id))
                m_verdicts[verdict.claim].append(&verdict);
        }
    }

    QList<Problem> run()
    {
        for (const Claim &claim : m_project.all<Claim>()) {
            checkSources(claim);
            checkEvidence(claim);
            checkVerdicts(claim);
        }
        return std::move(m_problems);
    }

private:
    // At the claim's first occurrence, where it has one.
    Problem &add(const QString &check, const Claim &claim, const QString &message)
    {
        Problem &problem = m_problems.emplaceBack();
        problem.check = check;
        problem.records = {claim.id.number};
        problem.message = message;
        problem.identity = claim.uuid.toString(QUuid::WithoutBraces);
        const auto [article, occurrence] = m_first.value(claim.id);
        if (occurrence) {
            problem.article = article;
            const Article *header = m_project.find(article);
            problem.version = header ? header->version : VersionId();
            problem.range = occurrence->range;
            problem.annotations = {occurrence->annotation};
        }
        return problem;
    }
    static QString words(const Claim &claim)
    {
        return shortened(claim.text.simplified(), quotedLength);
    }

    QString nameOf(qint64 number) const;
    bool needsCorroboration(const Claim &claim) const;
    void checkSources(const Claim &claim);
    void checkEvidence(const Claim &claim);
    void checkVerdicts(const Claim &claim);
    const Verdict *concluding(ClaimId claim, QLatin1StringView conclusion) const;

    const Project &m_project;
    const SourceChains m_chains;
    QHash<ClaimId, std::pair<ArticleId, const Occurrence *>> m_first;
    QHash<ClaimId, QList<const Evidence *>> m_evidence;
    QHash<ClaimId, QList<const Verdict *>> m_verdicts; // that stand
    QList<Problem> m_problems;
};

QString ClaimChecks::nameOf(qint64 number) const
{
    const QString name = originName(m_project, number);
    return name.isEmpty() ? Checking::tr("somebody who is not in a register") : name;
}

// Each claim begins on one source. That matters from when somebody works on it, in whatever words
// the project has for that; not when it is given up, nor where it is no fact or was found wrong.
bool ClaimChecks::needsCorroboration(const Claim &claim) const
{
    const QStringList fresh{
        {}, u"spotted"_s, u"triaged"_s, m_project.terms(u"claim.state"_s).value(0)};
    static const QStringList givenUp{u"retracted"_s, u"dropped"_s};
    if (givenUp.contains(claim.state) || claim.factuality == "not factual"_L1)
        return false;
    const auto verdicts = m_verdicts.value(claim.id);
    if (verdicts.isEmpty())
        return !fresh.contains(claim.state);
    return std::ranges::any_of(
        verdicts, [](const Verdict *verdict) { return verdict->conclusion != "refuted"_L1; });
}

void ClaimChecks::checkSources(const Claim &claim)
{
    const Corroboration found = m_chains.of({claim.id});
    if (found.roots.size() == 1 && needsCorroboration(claim)) {
        Problem &problem = add(u"claim-on-one-source"_s, claim,
            Checking::tr("The claim “%1” appears in %Ln article(s) and rests on one source: %2.",
                nullptr, found.articles)
                .arg(words(claim), nameOf(found.roots.first())));
        problem.records.append(found.roots.first());
    }
    if (found.circles.isEmpty())
        return;
    QStringList names;
    for (const qint64 number : found.circles.first())
        names.append(Checking::tr("“%1”").arg(nameOf(number)));
    Problem &problem = add(u"circular-reporting"_s, claim,
        Checking::tr("For the claim “%1” these sources cite each other: %2.", "a list of names")
            .arg(words(claim), QLocale().createSeparatedList(names)));
    problem.records += found.circles.first();
}

void ClaimChecks::checkEvidence(const Claim &claim)
{
    for (const Evidence *evidence : m_evidence.value(claim.id)) {
        if (!isLater(evidence->published, claim.date))
            continue;
        Problem &problem = add(u"evidence-after-claim"_s, claim,
            Checking::tr("Evidence for the claim “%1” of %2 was published later, on %3.")
                .arg(words(claim), displayDate(claim.date), displayDate(evidence->published)));
        problem.records.append(evidence->id.number);
        problem.identity = evidence->uuid.toString(QUuid::WithoutBraces);
    }
}

const Verdict *ClaimChecks::concluding(ClaimId claim, QLatin1StringView conclusion) const
{
    for (const Verdict *verdict : m_verdicts.value(claim)) {
        if (verdict->conclusion == conclusion)
            return verdict;
    }
    return nullptr;
}

void ClaimChecks::checkVerdicts(const Claim &claim)
{
    for (const Verdict *verdict : m_verdicts.value(claim.id)) {
        const bool needsEvidence =
            !verdict->conclusion.isEmpty() && verdict->conclusion != "not enough evidence"_L1;
        if (needsEvidence && !m_evidence.contains(claim.id)) {
            Problem &problem = add(u"verdict-without-evidence"_s, claim,
                Checking::tr("The claim “%1” has the verdict “%2”, but no evidence is given.")
                    .arg(words(claim), verdict->conclusion));
            problem.records.append(verdict->id.number);
            break;
        }
    }
    // Each pair once: from the one that is supported.
    if (!concluding(claim.id, "supported"_L1))
        return;
    for (const ClaimId same : sameClaims(m_project, claim.id)) {
        if (!concluding(same, "refuted"_L1))
            continue;
        const Claim &other = *m_project.find(same);
        Problem &problem = add(u"contradicting-verdicts"_s, claim,
            same == claim.id
                ? Checking::tr("The claim “%1” is judged as supported and as refuted.")
                      .arg(words(claim))
                : Checking::tr("“%1” is supported and “%2” refuted, but they are the same claim.")
                      .arg(words(claim), words(other)));
        if (same != claim.id)
            problem.records.append(same.number);
        problem.identity += u'+' + other.uuid.toString(QUuid::WithoutBraces);
    }
}

} // namespace

QList<Problem> claimProblems(const Project &project, const QList<ArticleReport> &reports)
{
    return ClaimChecks(project, reports).run();
}

bool isLater(const QString &date, const QString &other)
{
    static const QRegularExpression dated(u"^\\d{4}(-\\d{2}(-\\d{2})?)?"_s);
    const QString one = dated.match(date).captured();
    const QString two = dated.match(other).captured();
    const qsizetype precision = std::min(one.size(), two.size());
    return precision > 0 && one.first(precision) > two.first(precision);
}

} // namespace Standoff
