// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Standoff authors

#include "items/dependentrows.h"

#include "analysis/admiralty.h"
#include "analysis/claimproblems.h"
#include "items/fieldchecks.h"
#include "items/fieldlabels.h"
#include "session/mentions.h"

#include <QLocale>

using namespace Qt::StringLiterals;

namespace Standoff {

namespace {

QString listed(QStringList words)
{
    words.removeAll(QString());
    return words.join(u" · "_s);
}

QString oneLine(const QString &text)
{
    return text.simplified();
}

// "example.org/report": without what each address has.
QString addressInShort(const QString &address)
{
    QString words = oneLine(address);
    for (const QString &begin : {u"https://"_s, u"http://"_s, u"www."_s}) {
        if (words.startsWith(begin, Qt::CaseInsensitive))
            words.remove(0, begin.size());
    }
    return words.endsWith(u'/') ? words.chopped(1) : words;
}

// The words, unless they stand above, and whose they are: “14 of 23” · Haven Courier, 2024-06-20.
QString placeInProject(const Project &project, const DependentRow &row, const QString &words)
{
    const Article *article = project.find(row.article);
    const QString by = !article        ? QString()
        : article->publisher.isEmpty() ? article->title
                                       : article->publisher;
    const QString when = article ? article->published.section(u'T', 0, 0) : QString();
    return listed({words.isEmpty() ? QString() : DependentModel::tr("“%1”").arg(words),
        by.isEmpty() || when.isEmpty()
            ? by + when
            : DependentModel::tr("%1, %2", "a publisher and a date").arg(by, when)});
}

qint64 newestFirst(const QDateTime &at)
{
    return -at.toMSecsSinceEpoch();
}

} // namespace

QString signatureOf(const Project &project, AnnotatorId annotator, const QDateTime &at)
{
    return listed({QLocale().toString(at.toLocalTime().date(), QLocale::ShortFormat),
        project.annotatorName(annotator)});
}

bool dependsOn(const Grade &grade, qint64 record)
{
    return grade.source.number == record;
}

bool dependsOn(const Source &source, qint64 record)
{
    return source.entity.number == record;
}

bool dependsOn(const Verdict &verdict, qint64 record)
{
    return verdict.claim.number == record;
}

bool dependsOn(const Evidence &evidence, qint64 record)
{
    return evidence.claim.number == record;
}

bool dependsOn(const ClaimLink &link, qint64 record)
{
    return link.from.number == record || link.to.number == record;
}

DependentRow rowFor(const OpenProject &session, const Grade &grade, qint64)
{
    const QString letter = termLabel(u"grade.reliability"_s, grade.reliability);
    return {.number = grade.id.number,
        .place = newestFirst(grade.at),
        .text = letter.isEmpty() ? DependentModel::tr("no grade") : letter,
        .detail = listed({reliabilityWords(grade.reliability), oneLine(grade.rationale),
            signatureOf(session.project(), grade.annotator, grade.at)})};
}

DependentRow rowFor(const OpenProject &, const Source &source, qint64)
{
    return {.number = source.id.number,
        .text = source.label,
        .detail = listed({termLabel(u"source.identification"_s, source.identification),
            source.description == source.label ? QString() : source.description}),
        .target = source.id};
}

DependentRow rowFor(const OpenProject &session, const Verdict &verdict, qint64)
{
    const Project &project = session.project();
    const bool isPast =
        std::ranges::contains(project.all<Verdict>(), verdict.id, &Verdict::supersedes);
    const QString value = verdict.ratingBest == 0
        ? QString()
        : u"%1/%2"_s.arg(verdict.ratingValue).arg(verdict.ratingBest);
    const QString conclusion = termLabel(u"verdict.conclusion"_s, verdict.conclusion);
    return {.number = verdict.id.number,
        .place = newestFirst(verdict.at),
        .text = conclusion.isEmpty() ? DependentModel::tr("no conclusion") : conclusion,
        .detail = listed({verdict.rating, value,
            verdict.credibility == 0 ? QString() : credibilityWords(verdict.credibility),
            signatureOf(project, verdict.annotator, verdict.at), oneLine(verdict.justification)}),
        .remark = isPast ? DependentModel::tr("superseded") : QString()};
}

DependentRow rowFor(const OpenProject &session, const Evidence &evidence, qint64)
{
    const Project &project = session.project();
    const Claim *claim = project.find(evidence.claim);
    DependentRow row{.number = evidence.id.number,
        .place = evidence.id.number,
        .detail = listed({termLabel(u"evidence.bearing"_s, evidence.bearing),
            termLabel(u"evidence.medium"_s, evidence.medium), evidence.published}),
        .remark = claim && isLater(evidence.published, claim->date)
            ? DependentModel::tr("younger than the claim")
            : QString(),
        .evidence = {.answer = oneLine(evidence.answer),
            .bearing = evidence.bearing,
            .place = addressInShort(evidence.address),
            .date =
                listed({termLabel(u"evidence.medium"_s, evidence.medium), evidence.published})}};
    QString marked;
    if (const auto mention = mentionAt(session, evidence.annotation); mention && *mention) {
        row.article = (*mention)->article;
        row.annotation = (*mention)->annotation;
        marked = oneLine((*mention)->text);
        row.evidence.isMarked = evidence.address.isEmpty();
    }
    for (const QString &words :
        {evidence.question, evidence.answer, marked, evidence.address, evidence.note}) {
        if (row.text.isEmpty())
            row.text = oneLine(words);
    }
    if (row.evidence.isMarked)
        row.evidence.place = placeInProject(project, row, row.text == marked ? QString() : marked);
    if (row.text == row.evidence.answer)
        row.evidence.answer.clear(); // it is the title
    if (row.text.isEmpty())
        row.text = DependentModel::tr("evidence without text");
    return row;
}

// The arrow says which of the two the kind is said of.
DependentRow rowFor(const OpenProject &session, const ClaimLink &link, qint64 record)
{
    const bool leads = link.from.number == record;
    const ClaimId other = leads ? link.to : link.from;
    const Claim *claim = session.project().find(other);
    const QString kind = termLabel(u"claim_link.kind"_s, link.kind);
    return {.number = link.id.number,
        .place = link.id.number,
        .text =
            (leads ? u"→ "_s : u"← "_s) + listed({kind, claim ? oneLine(claim->text) : QString()}),
        .detail = oneLine(link.rationale),
        .target = other};
}

} // namespace Standoff
