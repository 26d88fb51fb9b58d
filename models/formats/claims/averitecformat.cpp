// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Standoff authors

#include "formats/claims/averitecformat.h"

#include "formats/interchange/foreignjson.h"
#include "project/valuejson.h"
#include "readers/jsontext.h"

#include <QDate>
#include <QFileInfo>

using namespace Qt::StringLiterals;

namespace Standoff {

namespace {

using WordPairs = QList<std::pair<QString, QString>>; // AVeriTeC's, ours

const WordPairs &averitecLabels()
{
    static const WordPairs labels{{u"Supported"_s, u"supported"_s}, {u"Refuted"_s, u"refuted"_s},
        {u"Not Enough Evidence"_s, u"not enough evidence"_s},
        {u"Conflicting Evidence/Cherrypicking"_s, u"conflicting evidence or cherry-picking"_s}};
    return labels;
}

const WordPairs &averitecTypes()
{
    static const WordPairs types{{u"Event/Property Claim"_s, u"event or property"_s},
        {u"Numerical Claim"_s, u"numerical"_s}, {u"Quote Verification"_s, u"quote verification"_s},
        {u"Causal Claim"_s, u"causal"_s}, {u"Position Statement"_s, u"position"_s}};
    return types;
}

const WordPairs &averitecMedia()
{
    static const WordPairs media{{u"Web text"_s, u"web text"_s}, {u"PDF"_s, u"PDF"_s},
        {u"Metadata"_s, u"metadata"_s}, {u"Web table"_s, u"table"_s},
        {u"Image/graphic"_s, u"image"_s}, {u"Video"_s, u"video"_s}, {u"Other"_s, u"other"_s}};
    return media;
}

const WordPairs &averitecAnswers()
{
    static const WordPairs answers{{u"Extractive"_s, u"extractive"_s},
        {u"Abstractive"_s, u"abstractive"_s}, {u"Boolean"_s, u"boolean"_s},
        {u"Unanswerable"_s, u"unanswerable"_s}};
    return answers;
}

// Words of which there is no counterpart stay.
QString ourWord(const WordPairs &pairs, const QString &theirs)
{
    for (const auto &[word, ours] : pairs) {
        if (word.compare(theirs.trimmed(), Qt::CaseInsensitive) == 0)
            return ours;
    }
    return theirs.trimmed();
}

QString theirWord(const WordPairs &pairs, const QString &ours)
{
    for (const auto &[theirs, word] : pairs) {
        if (word == ours)
            return theirs;
    }
    return ours;
}

// "31-10-2020", not padded, as ISO 8601, and back; "" where it is none, or less than a day.
QString isoOfAveritec(const QString &date)
{
    const QStringList parts = date.trimmed().split(u'-');
    if (parts.size() != 3)
        return {};
    return QDate(parts[2].toInt(), parts[1].toInt(), parts[0].toInt()).toString(Qt::ISODate);
}

QString averitecDate(const QString &iso)
{
    const QDate date = iso.size() == 10 ? QDate::fromString(iso, Qt::ISODate) : QDate();
    return date.isValid() ? date.toString(u"d-M-yyyy"_s) : QString();
}

// What has no field of ours, in the order in which AVeriTeC has it.
const QStringList &noteKeys()
{
    static const QStringList keys{u"original_claim_url"_s, u"cached_original_claim_url"_s,
        u"fact_checking_article"_s, u"reporting_source"_s};
    return keys;
}

QString noteField(const QString &note, const QString &key)
{
    const QString begin = key + u": "_s;
    for (const QString &line : note.split(u'\n')) {
        if (line.startsWith(begin))
            return line.sliced(begin.size());
    }
    return {};
}

Json textOrNull(const QString &text)
{
    return text.isEmpty() ? Json() : Json(text.toStdString());
}

Json answerJson(const Evidence &evidence)
{
    Json answer{{"answer", evidence.answer.toStdString()},
        {"answer_type", theirWord(averitecAnswers(), evidence.answerType).toStdString()},
        {"source_url", evidence.address.toStdString()},
        {"source_medium", theirWord(averitecMedia(), evidence.medium).toStdString()},
        {"cached_source_url", evidence.archived.toStdString()}};
    if (evidence.answerType == "boolean"_L1)
        answer["boolean_explanation"] = evidence.note.toStdString();
    return answer;
}

Evidence evidenceOf(const ReadJson &answer)
{
    return {.answer = textOf(answer.value("answer", ReadJson())),
        .answerType = ourWord(averitecAnswers(), stringIn(answer, "answer_type")),
        .medium = ourWord(averitecMedia(), stringIn(answer, "source_medium")),
        .address = stringIn(answer, "source_url").trimmed(),
        .archived = stringIn(answer, "cached_source_url").trimmed(),
        .note = stringIn(answer, "boolean_explanation")};
}

void readNote(const ReadJson &item, Claim &claim)
{
    QStringList lines;
    for (const QString &key : noteKeys()) {
        const QString value = stringIn(item, key.toLatin1().constData()).simplified();
        if (!value.isEmpty())
            lines.append(key + u": "_s + value);
    }
    QStringList strategies;
    for (const ReadJson &strategy : listIn(item, "fact_checking_strategies"))
        strategies.append(stringOf(strategy).simplified());
    if (!strategies.isEmpty())
        lines.append(u"fact_checking_strategies: "_s + strategies.join(u"; "_s));
    const auto again = item.find("required_reannotation");
    if (again != item.end() && again->is_boolean() && again->get<bool>())
        lines.append(u"required_reannotation: true"_s);
    claim.note = lines.join(u'\n');
}

} // namespace

AveritecFormat::AveritecFormat()
    : ClaimsFormat({.id = u"averitec"_s,
                       .name = tr("AVeriTeC"),
                       .suffixes = {u"json"_s},
                       .mediaTypes = {u"application/json"_s},
                       .reads = true,
                       .carries = {Content::Evidence, Content::Verdicts},
                       .only = tr("claims, their evidence and verdicts"),
                       .syntax = u"JSON"_s},
          Layout::List)
{
}

Likelihood AveritecFormat::probe(const QByteArray &head, const QString &name) const
{
    const QString suffix = QFileInfo(name).suffix().toLower();
    if (suffix != "json"_L1 && suffix != "jsonl"_L1)
        return Likelihood::None;
    const bool isLike = head.contains("\"claim\"") && head.contains("\"label\"");
    if (isLike && head.contains("\"claim_date\"") && head.contains("\"fact_checking_"))
        return Likelihood::Certain;
    return isLike && head.contains("\"questions\"") ? Likelihood::Likely : Likelihood::None;
}

Json AveritecFormat::itemOf(const ClaimBundle &bundle, qint64) const
{
    const Claim &claim = bundle.claim;
    const auto fromNote = [&claim](const char *key) {
        return noteField(claim.note, QLatin1StringView(key));
    };
    Json item{{"claim", claim.text.toStdString()},
        {"required_reannotation", fromNote("required_reannotation") == "true"_L1}};
    if (bundle.verdict) {
        item["label"] = theirWord(averitecLabels(), bundle.verdict->conclusion).toStdString();
        item["justification"] = bundle.verdict->justification.toStdString();
    }
    item["claim_date"] = textOrNull(averitecDate(claim.date));
    item["speaker"] = textOrNull(bundle.claimant ? bundle.claimant->label : QString());
    item["original_claim_url"] = textOrNull(fromNote("original_claim_url"));
    item["fact_checking_article"] = textOrNull(fromNote("fact_checking_article"));
    item["reporting_source"] = textOrNull(fromNote("reporting_source"));
    item["location_ISO_code"] = textOrNull(claim.place);
    Json types = Json::array();
    for (const QString &type : claim.types)
        types.push_back(theirWord(averitecTypes(), type).toStdString());
    item["claim_types"] = types;
    Json strategies = Json::array();
    for (const QString &each : fromNote("fact_checking_strategies").split(u"; "_s))
        if (!each.isEmpty())
            strategies.push_back(each.toStdString());
    item["fact_checking_strategies"] = strategies;
    Json questions = Json::array();
    const Evidence *last = nullptr;
    for (const Evidence &evidence : bundle.evidence) {
        if (!last || last->question != evidence.question) {
            questions.push_back(
                {{"question", evidence.question.toStdString()}, {"answers", Json::array()}});
        }
        questions.back()["answers"].push_back(answerJson(evidence));
        last = &evidence;
    }
    item["questions"] = questions;
    item["cached_original_claim_url"] = textOrNull(fromNote("cached_original_claim_url"));
    return item;
}

void AveritecFormat::readQuestions(
    const ReadJson &item, ClaimBundle &bundle, const LeaveOut &leaveOut)
{
    for (const ReadJson &question : listIn(item, "questions")) {
        if (!question.is_object()) {
            leaveOut(tr("a question that is not an object"));
            continue;
        }
        const QString asked = stringIn(question, "question");
        const ReadJson &answers = listIn(question, "answers");
        if (answers.empty())
            bundle.evidence.append(Evidence{.question = asked});
        for (const ReadJson &answer : answers) {
            if (!answer.is_object()) {
                leaveOut(tr("an answer that is not an object"));
                continue;
            }
            Evidence evidence = evidenceOf(answer);
            evidence.question = asked;
            bundle.evidence.append(evidence);
        }
    }
}

Result<ClaimBundle> AveritecFormat::bundleOf(const ReadJson &item, const LeaveOut &leaveOut) const
{
    if (!item.is_object() || !item.contains("claim"))
        return failure(tr("This is not an AVeriTeC claim"));
    ClaimBundle bundle;
    Claim &claim = bundle.claim;
    claim.text = stringIn(item, "claim");
    const QString date = stringIn(item, "claim_date");
    claim.date = isoOfAveritec(date);
    if (claim.date.isEmpty() && !date.isEmpty())
        leaveOut(tr("the date “%1”, which is not a date").arg(date.left(40)));
    claim.place = stringIn(item, "location_ISO_code");
    for (const ReadJson &type : listIn(item, "claim_types")) {
        const QString word = ourWord(averitecTypes(), stringOf(type));
        if (!word.isEmpty() && !claim.types.contains(word))
            claim.types.append(word);
    }
    readNote(item, claim);
    if (const QString speaker = stringIn(item, "speaker").trimmed(); !speaker.isEmpty())
        bundle.claimant = Source{.label = speaker};
    const QString label = stringIn(item, "label");
    if (!label.trimmed().isEmpty()) {
        bundle.verdict = Verdict{.conclusion = ourWord(averitecLabels(), label),
            .justification = stringIn(item, "justification")};
    }
    readQuestions(item, bundle, leaveOut);
    static const QSet<QString> known{u"claim"_s, u"required_reannotation"_s, u"label"_s,
        u"justification"_s, u"claim_date"_s, u"speaker"_s, u"original_claim_url"_s,
        u"fact_checking_article"_s, u"reporting_source"_s, u"location_ISO_code"_s, u"claim_types"_s,
        u"fact_checking_strategies"_s, u"questions"_s, u"cached_original_claim_url"_s,
        u"claim_id"_s, u"standoff"_s};
    for (const auto &[name, value] : item.items()) {
        if (!known.contains(QString::fromStdString(name)) && !value.is_null())
            leaveOut(tr("the member “%1”").arg(QString::fromStdString(name).left(40)));
    }
    return bundle;
}

} // namespace Standoff
