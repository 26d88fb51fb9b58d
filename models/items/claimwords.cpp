// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Standoff authors

#include "items/claimwords.h"

#include "items/fieldlabels.h"
#include "items/fieldvalues.h"
#include "text/boundaries.h"
#include "text/oneline.h"

#include <QCoreApplication>
#include <QLocale>

using namespace Qt::StringLiterals;

namespace Standoff {

namespace {

// The context of the texts.
struct ClaimWords
{
    Q_DECLARE_TR_FUNCTIONS(Standoff::ClaimWords)
};

constexpr int shownOfText = 60; // characters

QString joined(QStringList words)
{
    words.removeAll(QString());
    return words.join(u" · "_s);
}

// A reference to another record is told elsewhere.
template <typename Member>
QString fieldInShort(const QString &field, const Member &member)
{
    if constexpr (std::is_same_v<Member, int>) {
        return member < 0 ? QString()
                          : ClaimWords::tr("%1 %2", "a field and its figure")
                                .arg(fieldLabel(field), QLocale().toString(member));
    } else if constexpr (std::is_same_v<Member, QStringList>) {
        QStringList labels;
        for (const QString &word : member)
            labels.append(onOneLine(termLabel(field, word)));
        return joined(labels);
    } else if constexpr (std::is_same_v<Member, QString>) {
        return shortened(onOneLine(termLabel(field, member)), shownOfText);
    } else if constexpr (WordedEnum<Member>) {
        return member == Member() ? QString() : wordLabel(field, member);
    } else {
        return {};
    }
}

} // namespace

StatePath statePath(const Project &project)
{
    static const QStringList leaving{u"corrected"_s, u"retracted"_s, u"dropped"_s};
    StatePath path;
    for (const QString &term : project.terms(u"claim.state"_s))
        (leaving.contains(term) ? path.others : path.steps).append(term);
    return path;
}

QString proposedState(const Project &project, const Claim &claim)
{
    const Verdict *verdict = project.verdictOn(claim.id);
    if (!verdict || verdict->conclusion.isEmpty())
        return {};
    const StatePath path = statePath(project);
    if (path.others.contains(claim.state))
        return {};
    const auto at = path.steps.indexOf(claim.state);
    if (at < 0 && !claim.state.isEmpty())
        return {};
    return path.steps.value(std::max(at + 1, path.steps.indexOf(u"in review"_s)));
}

VerdictWords verdictWords(const Project &project, const Verdict &verdict)
{
    const QLocale locale;
    const QString conclusion = termLabel(u"verdict.conclusion"_s, verdict.conclusion);
    const QString rating = verdict.ratingBest == 0
        ? verdict.rating
        : ClaimWords::tr("%1, %2 of %3", "a house's rating, its value and the best")
              .arg(verdict.rating, locale.toString(verdict.ratingValue),
                  locale.toString(verdict.ratingBest));
    const QDateTime at = verdict.at.toLocalTime();
    const QString who = project.annotatorName(verdict.annotator);
    return {.conclusion = conclusion.isEmpty() ? ClaimWords::tr("No conclusion") : conclusion,
        .rating = rating,
        .justification = verdict.justification,
        .signature = joined({who, locale.toString(at, QLocale::ShortFormat),
            verdict.confidence.isEmpty()
                ? QString()
                : ClaimWords::tr("confidence %1")
                      .arg(termLabel(u"verdict.confidence"_s, verdict.confidence)),
            verdict.credibility == 0
                ? QString()
                : ClaimWords::tr("credibility %1").arg(locale.toString(verdict.credibility))}),
        .inShort = joined({conclusion.isEmpty() ? ClaimWords::tr("No conclusion") : conclusion, who,
            locale.toString(at.date(), QLocale::ShortFormat)})};
}

QList<Verdict> verdictsOn(const Project &project, ClaimId claim)
{
    QList<Verdict> verdicts;
    for (const Verdict &verdict : project.all<Verdict>()) {
        if (verdict.claim == claim)
            verdicts.append(verdict);
    }
    const Verdict *standing = project.verdictOn(claim);
    const auto place = [standing](const Verdict &verdict) {
        return std::tuple(standing && verdict.id == standing->id, verdict.at, verdict.id);
    };
    std::ranges::sort(verdicts,
        [&place](const Verdict &left, const Verdict &right) { return place(right) < place(left); });
    return verdicts;
}

QString inShort(const Claim &claim, const QStringList &fields)
{
    QStringList words;
    forEachEdited(claim, [&](const QString &field, const auto &member) {
        if (fields.contains(field))
            words.append(fieldInShort(field, member));
    });
    return joined(words);
}

} // namespace Standoff
