// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Standoff authors

#include "formats/claimreview/claimreviewreader.h"

#include "readers/jsontext.h"

#include <QTimeZone>
#include <cmath>

using namespace Qt::StringLiterals;

namespace Standoff {

namespace {

// A member, of a list the first; null where there is none.
const ReadJson &reviewMember(const ReadJson &object, const char *name)
{
    static const ReadJson none;
    if (!object.is_object())
        return none;
    const auto found = object.find(name);
    if (found == object.end())
        return none;
    return found->is_array() ? (found->empty() ? none : found->front()) : *found;
}

QList<const ReadJson *> reviewMembers(const ReadJson &object, const char *name)
{
    QList<const ReadJson *> members;
    const auto found = object.is_object() ? object.find(name) : object.end();
    if (!object.is_object() || found == object.end())
        return members;
    if (!found->is_array())
        members.append(&*found);
    else
        for (const ReadJson &each : *found)
            members.append(&each);
    return members;
}

QString reviewText(const ReadJson &object, const char *name)
{
    const ReadJson &given = reviewMember(object, name);
    const bool isOfLanguage = given.is_object() && given.contains("@value");
    const ReadJson &member = isOfLanguage ? given.at("@value") : given;
    return (member.is_number() ? QString::fromStdString(member.dump()) : textOf(member)).trimmed();
}

// An address, which may be that of a thing.
QString reviewAddress(const ReadJson &json)
{
    if (json.is_string())
        return stringOf(json);
    return json.is_object() ? memberOf(json, {"url", "@id", "contentUrl"}) : QString();
}

bool isOfReviewType(const ReadJson &json, QLatin1StringView type)
{
    for (const ReadJson *each : reviewMembers(json, "@type")) {
        const QString name = stringOf(*each);
        if (name == type || name.endsWith(u'/' + type) || name.endsWith(u':' + type))
            return true;
    }
    return false;
}

QUuid reviewUuid(const ReadJson &json)
{
    const QString id = reviewText(json, "@id");
    return id.startsWith("urn:uuid:"_L1) ? QUuid::fromString(id.sliced(9)) : QUuid();
}

// Dates are ISO 8601 by schema.org; a time of day says nothing of a claim.
QString reviewDay(const ReadJson &object, const char *name)
{
    const QString date = reviewText(object, name);
    const bool isDate = date.size() >= 4 && date.first(4).toInt() > 0;
    return isDate ? date.first(std::min<qsizetype>(10, date.size())) : QString();
}

// Only words that say it as it is: what "mostly" or "misleading" amount to is not ours to decide.
QString conclusionOf(const QString &words)
{
    static const QHash<QString, QString> known{{u"true"_s, u"supported"_s},
        {u"supported"_s, u"supported"_s}, {u"false"_s, u"refuted"_s}, {u"refuted"_s, u"refuted"_s},
        {u"not enough evidence"_s, u"not enough evidence"_s},
        {u"conflicting evidence or cherry-picking"_s, u"conflicting evidence or cherry-picking"_s}};
    return known.value(words.toLower());
}

void addNote(Claim &claim, const QString &name, const QString &value)
{
    if (value.isEmpty())
        return;
    if (!claim.note.isEmpty())
        claim.note += u'\n';
    claim.note += name + u": "_s + value;
}

} // namespace

void ClaimReviewReader::readClaimant(const ReadJson &author, ClaimBundle &bundle)
{
    const QString name = author.is_string() ? stringOf(author) : reviewText(author, "name");
    if (name.isEmpty())
        return;
    Source source{.label = name};
    if (isOfReviewType(author, "Person"_L1)) {
        source.kind = u"person"_s;
        source.description = reviewText(author, "jobTitle");
    } else if (isOfReviewType(author, "Organization"_L1)) {
        source.kind = u"organisation"_s;
        source.description = reviewText(author, "description");
    }
    static const QString wikidata = u"https://www.wikidata.org/entity/"_s;
    Entity entity{.type = source.kind, .name = name};
    for (const ReadJson *each : reviewMembers(author, "sameAs")) {
        const QString address = stringOf(*each);
        if (address.startsWith(wikidata) && entity.wikidata.isEmpty())
            entity.wikidata = address.sliced(wikidata.size());
        else if (!address.isEmpty())
            entity.sameAs.append(address);
    }
    if (!entity.wikidata.isEmpty() || !entity.sameAs.isEmpty())
        bundle.entity = entity;
    bundle.claimant = source;
}

void ClaimReviewReader::readItem(const ReadJson &item, ClaimBundle &bundle)
{
    Claim &claim = bundle.claim;
    const QString text = isOfReviewType(item, "Claim"_L1) ? reviewText(item, "text") : QString();
    if (!text.isEmpty() && text != claim.text) {
        claim.shortText = claim.text;
        claim.text = text;
    }
    claim.uuid = reviewUuid(item);
    claim.context = reviewText(item, "description");
    claim.date = reviewDay(item, "datePublished");
    claim.place = reviewText(item, "contentLocation");
    if (!isOfReviewType(item, "Claim"_L1)) // of old, it is the work in which the claim appears
        addNote(claim, u"appearance"_s, reviewText(item, "name"));
    readClaimant(reviewMember(item, "author"), bundle);
    QStringList appearances;
    for (const char *name : {"firstAppearance", "appearance"}) {
        for (const ReadJson *each : reviewMembers(item, name)) {
            const QString address = reviewAddress(*each);
            const QString title = memberOf(*each, {"headline", "name"});
            const QString words = (address + u' ' + title).simplified();
            if (!words.isEmpty() && !appearances.contains(words))
                appearances.append(words);
        }
    }
    for (const QString &each : std::as_const(appearances))
        addNote(claim, u"appearance"_s, each);
}

void ClaimReviewReader::readRating(const ReadJson &review, Verdict &verdict, const QString &place)
{
    const ReadJson &rating = reviewMember(review, "reviewRating");
    const QString words = reviewText(rating, "alternateName");
    verdict.conclusion = conclusionOf(words);
    if (words != verdict.conclusion) // else it is ours, and no house has words of its own
        verdict.rating = words;
    const auto figure = [&](const char *name) {
        const QString text = reviewText(rating, name);
        bool isNumber = false;
        const double number = text.toDouble(&isNumber);
        const bool isWhole = isNumber && std::abs(number) <= 1'000 && std::floor(number) == number;
        if (!text.isEmpty() && !isWhole) {
            m_reader.leaveOut(m_file, place,
                tr("the figure “%1” of the rating, which is not a whole number")
                    .arg(text.left(40)));
        }
        return isWhole ? std::optional(int(number)) : std::nullopt;
    };
    const auto value = figure("ratingValue");
    const auto best = figure("bestRating");
    const auto worst = figure("worstRating");
    if (value && best && *best > 0) {
        verdict.ratingValue = *value;
        verdict.ratingBest = *best;
        verdict.ratingWorst = worst.value_or(1); // as schema.org has it
    }
    verdict.justification = reviewText(rating, "ratingExplanation");
    if (verdict.justification.isEmpty())
        verdict.justification = reviewText(review, "reviewBody");
}

void ClaimReviewReader::readCitations(const ReadJson &review, ClaimBundle &bundle)
{
    for (const ReadJson *each : reviewMembers(review, "citation")) {
        Evidence evidence{.question = reviewText(*each, "name"),
            .answer = reviewText(*each, "abstract"),
            .medium = isOfReviewType(*each, "ImageObject"_L1) ? u"image"_s
                : isOfReviewType(*each, "VideoObject"_L1)     ? u"video"_s
                : isOfReviewType(*each, "Dataset"_L1)         ? u"table"_s
                                                              : QString(),
            .address = reviewAddress(*each),
            .archived = reviewText(*each, "archivedAt"),
            .published = reviewDay(*each, "datePublished")};
        if (!evidence.address.isEmpty() || !evidence.question.isEmpty())
            bundle.evidence.append(evidence);
    }
}

ClaimBundle ClaimReviewReader::bundleOf(const ReadJson &review, const QString &place)
{
    ClaimBundle bundle;
    bundle.claim.text = reviewText(review, "claimReviewed");
    readItem(reviewMember(review, "itemReviewed"), bundle);
    if (bundle.claim.text.isEmpty())
        bundle.claim.text = reviewText(reviewMember(review, "itemReviewed"), "name");
    addNote(bundle.claim, u"review"_s, reviewText(review, "url"));
    Verdict verdict{.uuid = reviewUuid(review)};
    readRating(review, verdict, place);
    const QDate day = QDate::fromString(reviewDay(review, "datePublished"), Qt::ISODate);
    if (day.isValid())
        verdict.at = day.startOfDay(QTimeZone::UTC);
    const bool hasVerdict = !verdict.rating.isEmpty() || !verdict.conclusion.isEmpty()
        || verdict.ratingBest > 0 || !verdict.justification.isEmpty();
    if (hasVerdict) {
        bundle.verdict = verdict;
        const ReadJson &author = reviewMember(review, "author");
        bundle.checkedBy = author.is_string() ? stringOf(author) : reviewText(author, "name");
        if (bundle.checkedBy.isEmpty())
            bundle.checkedBy = reviewAddress(author);
    }
    readCitations(review, bundle);
    return bundle;
}

// What Google's Fact Check Tools answer has the same in other words; a claim with several reviews.
// https://developers.google.com/fact-check/tools/api/reference/rest/v1alpha1/claims
Result<int> ClaimReviewReader::readAnswer(const ReadJson &claim, const QString &place)
{
    int count = 0;
    for (const ReadJson *each : reviewMembers(claim, "claimReview")) {
        ClaimBundle bundle{
            .claim = {.text = reviewText(claim, "text"), .date = reviewDay(claim, "claimDate")}};
        if (const QString claimant = reviewText(claim, "claimant"); !claimant.isEmpty())
            bundle.claimant = Source{.label = claimant};
        addNote(bundle.claim, u"review"_s, reviewText(*each, "url"));
        Verdict verdict;
        const QString words = reviewText(*each, "textualRating");
        verdict.conclusion = conclusionOf(words);
        if (words != verdict.conclusion)
            verdict.rating = words;
        const QDate day = QDate::fromString(reviewDay(*each, "reviewDate"), Qt::ISODate);
        if (day.isValid())
            verdict.at = day.startOfDay(QTimeZone::UTC);
        if (!words.isEmpty()) {
            bundle.verdict = verdict;
            const ReadJson &house = reviewMember(*each, "publisher");
            bundle.checkedBy = memberOf(house, {"name", "site"});
        }
        if (const QString title = reviewText(*each, "title"); !title.isEmpty())
            addNote(bundle.claim, u"title of the review"_s, title);
        ++count;
        RETURN_IF_ERROR(m_taker.take(bundle, m_file, place));
    }
    return count;
}

Result<int> ClaimReviewReader::read(const ReadJson &json, const QString &place)
{
    int count = 0;
    QList<const ReadJson *> open{&json};
    while (!open.isEmpty()) {
        const ReadJson &value = *open.takeLast();
        if (isOfReviewType(value, "ClaimReview"_L1)) {
            ++count;
            RETURN_IF_ERROR(m_taker.take(bundleOf(value, place), m_file, place));
        } else if (value.is_object() && value.contains("claimReview") && value.contains("text")) {
            ASSIGN_OR_RETURN(const int read, readAnswer(value, place));
            count += read;
        } else if (value.is_structured()) {
            QList<const ReadJson *> inner;
            for (const ReadJson &each : value)
                inner.prepend(&each);
            open += inner;
        }
    }
    return count;
}

QList<std::pair<QByteArray, int>> ClaimReviewReader::scriptsOf(const QString &html)
{
    QList<std::pair<QByteArray, int>> scripts;
    int line = 1;
    qsizetype counted = 0;
    qsizetype at = html.indexOf("<script"_L1, 0, Qt::CaseInsensitive);
    while (at >= 0) {
        const qsizetype begin = html.indexOf(u'>', at);
        const qsizetype end =
            begin < 0 ? -1 : html.indexOf("</script"_L1, begin, Qt::CaseInsensitive);
        if (end < 0)
            break;
        const QStringView tag = QStringView(html).sliced(at, begin - at);
        line += int(QStringView(html).sliced(counted, at - counted).count(u'\n'));
        counted = at;
        if (tag.contains("application/ld+json"_L1, Qt::CaseInsensitive))
            scripts.append({html.sliced(begin + 1, end - begin - 1).toUtf8(), line});
        at = html.indexOf("<script"_L1, end, Qt::CaseInsensitive);
    }
    return scripts;
}

} // namespace Standoff
