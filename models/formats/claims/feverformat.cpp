// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Standoff authors

#include "formats/claims/feverformat.h"

#include "formats/interchange/foreignjson.h"
#include "project/valuejson.h"
#include "readers/jsontext.h"

#include <QFileInfo>
#include <QRegularExpression>
#include <QUrl>

using namespace Qt::StringLiterals;

namespace Standoff {

namespace {

const QString feverWiki = u"https://en.wikipedia.org/wiki/"_s;

const QList<std::pair<QString, QString>> &feverSigns()
{
    static const QList<std::pair<QString, QString>> signs{{u"-LRB-"_s, u"("_s},
        {u"-RRB-"_s, u")"_s}, {u"-LSB-"_s, u"["_s}, {u"-RSB-"_s, u"]"_s}, {u"-COLON-"_s, u":"_s}};
    return signs;
}

const QList<std::pair<QString, QString>> &feverLabels()
{
    static const QList<std::pair<QString, QString>> labels{{u"SUPPORTS"_s, u"supported"_s},
        {u"REFUTES"_s, u"refuted"_s}, {u"NOT ENOUGH INFO"_s, u"not enough evidence"_s}};
    return labels;
}

// "" where FEVER has none.
QString feverLabel(const QString &conclusion)
{
    for (const auto &[theirs, ours] : feverLabels()) {
        if (ours == conclusion)
            return theirs;
    }
    return {};
}

Json feverId(const QString &number)
{
    bool isNumber = false;
    const qint64 id = number.toLongLong(&isNumber);
    return isNumber ? Json(id) : Json();
}

Json feverEvidence(const ClaimBundle &bundle)
{
    static const QRegularExpression words(
        u"FEVER set (\\d{1,6})(?:, sentence (\\d{1,6}))?(?:, ids (\\d+|-) (\\d+|-))?$"_s);
    QMap<int, Json> sets;
    for (const Evidence &evidence : bundle.evidence) {
        const auto match = words.match(evidence.note);
        if (!match.hasMatch())
            continue;
        const QString title = feverTitle(evidence.address);
        Json sentence = Json::array();
        sentence.push_back(feverId(match.captured(3)));
        sentence.push_back(feverId(match.captured(4)));
        sentence.push_back(title.isEmpty() ? Json() : Json(title.toStdString()));
        sentence.push_back(feverId(match.captured(2)));
        Json &set = sets[match.captured(1).toInt()];
        if (set.is_null())
            set = Json::array();
        set.push_back(sentence);
    }
    Json all = Json::array();
    for (const Json &set : std::as_const(sets))
        all.push_back(set);
    return all;
}

} // namespace

QString addressOfFever(const QString &title)
{
    QString page = title;
    for (const auto &[theirs, sign] : feverSigns())
        page.replace(theirs, sign);
    return feverWiki
        + QString::fromLatin1(QUrl::toPercentEncoding(page, QByteArrayLiteral("()[]:,'!*/@&=+$")));
}

QString feverTitle(const QString &address)
{
    if (!address.startsWith(feverWiki))
        return {};
    QString title = QUrl::fromPercentEncoding(address.sliced(feverWiki.size()).toUtf8());
    for (const auto &[theirs, sign] : feverSigns())
        title.replace(sign, theirs);
    return title;
}

FeverFormat::FeverFormat()
    : ClaimsFormat({.id = u"fever"_s,
                       .name = tr("FEVER"),
                       .suffixes = {u"jsonl"_s, u"json"_s},
                       .mediaTypes = {u"application/x-ndjson"_s},
                       .reads = true,
                       .carries = {Content::Evidence, Content::Verdicts},
                       .only = tr("claims, their evidence and verdicts"),
                       .syntax = u"JSON"_s},
          Layout::Lines)
{
}

Likelihood FeverFormat::probe(const QByteArray &head, const QString &name) const
{
    if (!info().suffixes.contains(QFileInfo(name).suffix().toLower())
        || !head.contains("\"claim\""))
        return Likelihood::None;
    const bool isLike = head.contains("\"verifiable\"") || head.contains("\"SUPPORTS\"")
        || head.contains("\"REFUTES\"") || head.contains("\"NOT ENOUGH INFO\"");
    return isLike ? Likelihood::Certain : Likelihood::None;
}

bool FeverFormat::takes(const ClaimBundle &bundle) const
{
    return !bundle.verdict || !feverLabel(bundle.verdict->conclusion).isEmpty();
}

Json FeverFormat::itemOf(const ClaimBundle &bundle, qint64 number) const
{
    static const QRegularExpression given(u"^fever_id: (\\d{1,18})$"_s);
    const auto match = given.match(bundle.claim.note);
    Json item{{"id", match.hasMatch() ? match.captured(1).toLongLong() : number}};
    if (bundle.verdict) {
        const QString label = feverLabel(bundle.verdict->conclusion);
        item["verifiable"] = label == "NOT ENOUGH INFO"_L1 ? "NOT VERIFIABLE" : "VERIFIABLE";
        item["label"] = label.toStdString();
    }
    item["claim"] = bundle.claim.text.toStdString();
    if (bundle.verdict)
        item["evidence"] = feverEvidence(bundle);
    return item;
}

void FeverFormat::readEvidence(const ReadJson &item, ClaimBundle &bundle, const LeaveOut &leaveOut)
{
    const QString conclusion = bundle.verdict ? bundle.verdict->conclusion : QString();
    const QString bearing = conclusion == "supported"_L1 ? u"supports"_s
        : conclusion == "refuted"_L1                     ? u"refutes"_s
                                                         : QString();
    const auto number = [](const ReadJson &json) {
        return json.is_number_integer() ? QString::number(json.get<qint64>()) : u"-"_s;
    };
    int set = 0;
    for (const ReadJson &alternative : listIn(item, "evidence")) {
        ++set;
        if (!alternative.is_array()) {
            leaveOut(tr("evidence that is not a list"));
            continue;
        }
        for (const ReadJson &sentence : alternative) {
            if (!sentence.is_array() || sentence.size() != 4) {
                leaveOut(tr("evidence that is not of four parts"));
                continue;
            }
            const QString title = stringOf(sentence[2]);
            QString note = u"FEVER set %1"_s.arg(set);
            if (sentence[3].is_number_integer())
                note += u", sentence "_s + number(sentence[3]);
            note += u", ids %1 %2"_s.arg(number(sentence[0]), number(sentence[1]));
            bundle.evidence.append(Evidence{.medium = u"web text"_s,
                .bearing = title.isEmpty() ? QString() : bearing,
                .address = title.isEmpty() ? QString() : addressOfFever(title),
                .note = note});
        }
    }
}

Result<ClaimBundle> FeverFormat::bundleOf(const ReadJson &item, const LeaveOut &leaveOut) const
{
    if (!item.is_object() || !item.contains("claim"))
        return failure(tr("This is not a claim of FEVER"));
    ClaimBundle bundle;
    bundle.claim.text = stringIn(item, "claim");
    if (const qint64 id = numberIn(item, "id"); id >= 0)
        bundle.claim.note = u"fever_id: %1"_s.arg(id);
    const QString label = stringIn(item, "label").trimmed();
    for (const auto &[theirs, ours] : feverLabels()) {
        if (label.compare(theirs, Qt::CaseInsensitive) == 0)
            bundle.verdict = Verdict{.conclusion = ours};
    }
    if (!label.isEmpty() && !bundle.verdict)
        leaveOut(tr("the label “%1”").arg(label.left(40)));
    readEvidence(item, bundle, leaveOut);
    static const QSet<QString> known{
        u"id"_s, u"verifiable"_s, u"label"_s, u"claim"_s, u"evidence"_s, u"standoff"_s};
    for (const auto &[name, value] : item.items()) {
        if (!known.contains(QString::fromStdString(name)) && !value.is_null())
            leaveOut(tr("the member “%1”").arg(QString::fromStdString(name).left(40)));
    }
    return bundle;
}

} // namespace Standoff
