// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Standoff authors

#include "analysis/articleproblems.h"

#include "analysis/quotations.h"
#include "analysis/translation.h"
#include "text/boundaries.h"

#include <QSet>
#include <algorithm>
#include <map>
#include <span>

using namespace Qt::StringLiterals;

namespace Standoff {

namespace {

constexpr int quotedLength = 60; // of the words in a message
constexpr qsizetype mostMarks = 10'000; // that are told of one by one

class ArticleChecks
{
public:
    ArticleChecks(const Project &project, const OpenArticle &article)
        : m_project(project)
        , m_article(article)
        , m_text(article.text())
        , m_inOrder(article.annotationsInOrder())
    {
        for (const Attribution &attribution : article.attributions()) {
            m_contents.unite(QSet(attribution.contents.cbegin(), attribution.contents.cend()));
            m_sources.unite(QSet(attribution.sources.cbegin(), attribution.sources.cend()));
        }
    }

    QList<Problem> run()
    {
        for (const Fault &fault : m_article.faults())
            m_problems.append(problemOf(fault));
        checkQuotationMarks();
        for (const Annotation *annotation : std::as_const(m_inOrder)) {
            if (isAnchored(*annotation))
                checkBoundaries(*annotation);
        }
        checkIdentical();
        checkClaims();
        for (const Attribution &attribution : m_article.attributions())
            checkAttribution(attribution);
        return std::move(m_problems);
    }

private:
    Problem &add(
        const QString &check, CodePointRange range, const QString &identity, const QString &message)
    {
        Problem &problem = m_problems.emplaceBack();
        problem.check = check;
        problem.article = m_article.article();
        problem.version = m_article.version().id;
        problem.range = range;
        problem.identity = identity;
        problem.message = message;
        return problem;
    }
    static QString words(const QString &text) { return shortened(text.simplified(), quotedLength); }
    static QString identityOf(QUuid uuid) { return uuid.toString(QUuid::WithoutBraces); }

    void checkQuotationMarks();
    bool isAnchored(const Annotation &annotation);
    void checkBoundaries(const Annotation &annotation);
    void checkIdentical();
    void checkIdentical(std::span<const Annotation *const> annotations);
    void checkClaims();
    void checkAttribution(const Attribution &attribution);
    std::optional<Fix> sourceFor(const Attribution &attribution, CodePointRange place) const;
    CodePointRange placeOf(const Attribution &attribution) const;
    bool comesBack(const Attribution &attribution) const;

    const Project &m_project;
    const OpenArticle &m_article;
    const ArticleText &m_text;
    const QList<const Annotation *> m_inOrder;
    QSet<AnnotationId> m_contents; // that attributions have
    QSet<AnnotationId> m_sources;
    QList<Problem> m_problems;
};

void ArticleChecks::checkQuotationMarks()
{
    const QString version = identityOf(m_article.version().uuid);
    const QList<TextRange> unbalanced = findQuotations(m_text).unbalanced;
    for (const TextRange mark : unbalanced.first(std::min(unbalanced.size(), mostMarks))) {
        const CodePointRange range = m_text.toCodePoints(mark);
        add(u"quotation-marks"_s, range, u"%1:%2"_s.arg(version).arg(range.begin),
            Checking::tr("The quotation mark %1 has no other half.")
                .arg(m_text.slice(mark).toString()));
    }
    if (unbalanced.size() > mostMarks) {
        add(u"quotation-marks"_s, m_text.toCodePoints(unbalanced[mostMarks]), version + u":more"_s,
            Checking::tr("From here on, %Ln more quotation mark(s) have no other half.", nullptr,
                int(unbalanced.size() - mostMarks)));
    }
}

bool ArticleChecks::isAnchored(const Annotation &annotation)
{
    for (const Fragment &fragment : annotation.fragments) {
        const QStringView found = m_text.slice(m_text.fromCodePoints(fragment.range));
        if (found == fragment.text)
            continue;
        Problem &problem = add(u"anchor"_s, fragment.range, identityOf(annotation.uuid),
            Checking::tr("The annotation keeps the text “%1”, but the article has “%2” there.")
                .arg(words(fragment.text), words(found.toString())));
        problem.annotations = {annotation.id};
        Fix::SetRanges step{m_article.article(), annotation.id, {}};
        for (const Fragment &each : annotation.fragments)
            step.ranges.append(each.range);
        problem.fix = {Checking::tr("Keep the text of the article"), step};
        return false;
    }
    return true;
}

void ArticleChecks::checkBoundaries(const Annotation &annotation)
{
    Fix::SetRanges step{m_article.article(), annotation.id, {}};
    CodePointRange first;
    bool takesSpace = false;
    bool isEmpty = false;
    for (const Fragment &fragment : annotation.fragments) {
        const TextRange range = m_text.fromCodePoints(fragment.range);
        const TextRange better = onWordBoundaries(m_text, range);
        isEmpty |= better.isEmpty();
        step.ranges.append(m_text.toCodePoints(better));
        if (better == range || !first.isEmpty())
            continue;
        first = fragment.range;
        takesSpace = trimmed(m_text.string(), range) != range;
    }
    if (first.isEmpty())
        return;
    const QString text = words(annotation.text());
    Problem &problem = add(u"word-boundary"_s, first, identityOf(annotation.uuid),
        takesSpace
            ? Checking::tr("The annotation of “%1” includes a space at its edge.").arg(text)
            : Checking::tr("The annotation of “%1” begins or ends inside a word.").arg(text));
    problem.annotations = {annotation.id};
    if (!isEmpty) {
        problem.fix = {
            takesSpace ? Checking::tr("Leave the space out") : Checking::tr("Take the whole word"),
            step};
    }
}

void ArticleChecks::checkIdentical()
{
    const auto placeOf = [](const Annotation *annotation) {
        return annotation->fragments.first().range;
    };
    for (auto begin = m_inOrder.cbegin(); begin != m_inOrder.cend();) {
        const auto end = std::find_if_not(begin, m_inOrder.cend(),
            [&](const Annotation *other) { return placeOf(other) == placeOf(*begin); });
        if (end - begin > 1)
            checkIdentical({begin, end});
        begin = end;
    }
}

// Among those that begin at one place, in their order. Near O(n): there may be very many.
void ArticleChecks::checkIdentical(std::span<const Annotation *const> annotations)
{
    using Likeness = std::tuple<TagId, AnnotatorId, qint64, Status, QList<CodePointRange>>;
    std::map<Likeness, qsizetype> known; // and which of the groups has it
    std::vector<QList<AnnotationId>> groups;
    for (const Annotation *annotation : annotations) {
        QList<CodePointRange> ranges;
        for (const Fragment &fragment : annotation->fragments)
            ranges.append(fragment.range);
        const Likeness likeness(annotation->tag, annotation->annotator, annotation->record().number,
            annotation->status, ranges);
        const auto [found, isNew] = known.try_emplace(likeness, groups.size());
        if (isNew)
            groups.emplace_back();
        groups[found->second].append(annotation->id);
    }
    for (const QList<AnnotationId> &same : groups) {
        if (same.size() < 2)
            continue;
        const Annotation &kept = *m_article.find(same.first());
        Problem &problem =
            add(u"identical-annotations"_s, kept.fragments.first().range, identityOf(kept.uuid),
                Checking::tr("“%1” is marked %Ln times in the same way.", nullptr, int(same.size()))
                    .arg(words(kept.text())));
        problem.annotations = same;
        problem.fix = {Checking::tr("Keep one of them"), Fix::Join{m_article.article(), same}};
    }
}

void ArticleChecks::checkClaims()
{
    for (const Annotation *annotation : std::as_const(m_inOrder)) {
        if (m_project.kindOf(annotation->tag) != LayerKind::Claim
            || annotation->status == Status::Rejected || m_contents.contains(annotation->id))
            continue;
        Problem &problem = add(u"claim-without-attribution"_s, annotation->extent(),
            identityOf(annotation->uuid),
            Checking::tr("The claim “%1” is attributed to nobody.").arg(words(annotation->text())));
        problem.annotations = {annotation->id};
        if (annotation->claim)
            problem.records = {annotation->claim.number};
    }
}

// From the first to the last of its parts.
CodePointRange ArticleChecks::placeOf(const Attribution &attribution) const
{
    std::optional<CodePointRange> place;
    for (const AnnotationId id : attribution.parts()) {
        if (const Annotation *part = m_article.find(id))
            place = place ? place->united(part->extent()) : part->extent();
    }
    return place.value_or(CodePointRange());
}

bool ArticleChecks::comesBack(const Attribution &attribution) const
{
    QSet<AttributionId> seen;
    AttributionId next = attribution.parent;
    while (next && next != attribution.id && !seen.contains(next)) {
        seen.insert(next);
        next = m_article.attributions().value(next).parent;
    }
    return next && next == attribution.id;
}

void ArticleChecks::checkAttribution(const Attribution &attribution)
{
    const CodePointRange place = placeOf(attribution);
    if (attribution.sources.isEmpty() && attribution.records.isEmpty()) {
        Problem &problem = add(u"attribution-without-source"_s, place, identityOf(attribution.uuid),
            Checking::tr("It is not said who says this."));
        problem.annotations = attribution.contents;
        problem.fix = sourceFor(attribution, place);
    }
    if (comesBack(attribution)) {
        Problem &problem = add(u"circular-reporting"_s, place, identityOf(attribution.uuid),
            Checking::tr("This attribution contains itself: each of two attributions is inside "
                         "what the other reports."));
        problem.annotations = attribution.contents;
    }
}

// The only source that is marked in the sentence of the cue, where nothing is attributed to it yet.
std::optional<Fix> ArticleChecks::sourceFor(
    const Attribution &attribution, CodePointRange place) const
{
    const Annotation *cue = m_article.find(attribution.cue);
    if (place.isEmpty())
        return {};
    const int offset = m_text.fromCodePoint(cue ? cue->extent().begin : place.begin);
    const int index = m_text.paragraphAt(offset);
    if (index < 0)
        return {};
    const TextRange paragraph = m_text.paragraphs()[index].range;
    TextRange sentence =
        unitAt(m_text.slice(paragraph), offset - paragraph.begin, TextUnit::Sentence);
    sentence = {paragraph.begin + sentence.begin, paragraph.begin + sentence.end};
    AnnotationId only;
    for (const AnnotationId id : m_article.annotationsIn(sentence)) {
        const Annotation &mark = *m_article.find(id);
        if (m_project.kindOf(mark.tag) != LayerKind::Source || mark.status == Status::Rejected)
            continue;
        if (only || m_sources.contains(id))
            return {};
        only = id;
    }
    if (!only)
        return {};
    return Fix{Checking::tr("Attribute it to “%1”").arg(words(m_article.find(only)->text())),
        Fix::NameSource{m_article.article(), attribution.id, only}};
}

} // namespace

QList<Problem> articleProblems(const Project &project, const OpenArticle &article)
{
    return ArticleChecks(project, article).run();
}

} // namespace Standoff
