// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Standoff authors

#include "readers/guess.h"

#include "readers/datewords.h"
#include "text/boundaries.h"

#include <QRegularExpression>

using namespace Qt::StringLiterals;

namespace Standoff {

namespace {

constexpr int paragraphsLookedAt = 5;
constexpr int longestHeadline = 120;
constexpr int longestByline = 80;
constexpr int longestTitle = 80;
constexpr qsizetype longestCredit = 200; // at the end of a caption

// A caption ends with who made the picture: "… | Photo: AP", "… (Photograph by N. N.)", "… (AFP)".
bool isCaption(const QString &text)
{
    static const QRegularExpression credit(
        uR"((?:\||\(|\s[–—-])\s*(?:photo|photograph|picture|image|file photo|foto|bild|사진)\b[^|()]{0,60}\)?\.?$)"_s,
        QRegularExpression::CaseInsensitiveOption | QRegularExpression::UseUnicodePropertiesOption);
    static const QRegularExpression agency(
        uR"((?:\||\()\s*[^|()]{0,40}\b(?:AP|AFP|EPA|Reuters|Getty|Yonhap|Xinhua|KCNA|TASS)\b[^|()]{0,40}\)?\.?$)"_s);
    const QString end = text.last(std::min(longestCredit, text.size()));
    return credit.match(end).hasMatch() || agency.match(end).hasMatch();
}

// Who it is by, in the scripts that have no capitals: "김수현 기자", "김수현·박민수 기자 a@b.kr".
bool isKoreanByline(const QString &text)
{
    static const QRegularExpression reporter(
        uR"(^(?:\p{Hangul}{2,6}\s?=\s?)?\p{Hangul}{2,4}(?:\s?[·,]\s?\p{Hangul}{2,4})*\s*(?:선임|전문|인턴|수습)?\s?(?:기자|특파원|논설위원)(?:\s+\S+@[\w.-]+)?$)"_s,
        QRegularExpression::UseUnicodePropertiesOption);
    return reporter.match(text).hasMatch();
}

// "By Jane Roe", "By Jane Roe and John Doe, Seoul", "Von Ada Rehn": all of it is names; not "By
// Wednesday the troops had left", nor "Von Montag an gilt das neue Gesetz".
bool isByline(const QString &text)
{
    static const QRegularExpression byline(
        uR"(^(By|BY|Von|VON|Par|Por|Di|Door)\s+(\p{Lu}.*[^.!?…”"]|\p{Lu}\.?|(?:our|a|an)\s.*[^.!?…”"])$)"_s);
    static const QRegularExpression name(uR"(^[^\p{L}\d]*(?:\p{Lu}|d['’]|al-|el-)|^[\d@|/&-]+$)"_s);
    static const QStringList particles =
        u"and und et y e en with mit in for at of our a an the von van vom zu zur der den de del della di da du des le la los al el bin ibn ter staff special correspondent correspondents reporter reporters writer writers editor editors desk agencies news"_s
            .split(u' ');
    constexpr int strangers = 1; // words that are neither a name nor beside one
    constexpr qsizetype mostWords = 12;
    if (text.size() > longestByline)
        return false;
    const auto match = byline.match(text);
    if (!match.hasMatch())
        return isKoreanByline(text);
    static const QRegularExpression between(uR"([\s,;·]+)"_s);
    const QStringList words = match.captured(2).split(between, Qt::SkipEmptyParts);
    if (words.isEmpty() || words.size() > mostWords || monthOfName(words.first().toLower()) > 0
        || isDateWord(words.first().toLower()))
        return false;
    const auto isStrange = [&](const QString &word) {
        return !name.match(word).hasMatch() && !particles.contains(word);
    };
    const auto strange = std::ranges::count_if(words, isStrange);
    return strange <= (match.captured(1).startsWith(u'B') ? strangers : 0);
}

// "SEOUL, 20 June 2024", "SEOUL (AP) —", "Berlin (dpa) -", "(서울=연합뉴스)" in a line of its own.
bool isDateline(const QString &text)
{
    static const QRegularExpression dateline(
        uR"(^\p{Lu}{2}[\p{Lu}\s.'’-]*(?:,|\s[–—-]|\s\().*\d.*[^.!?]$)"_s);
    static const QRegularExpression agency(
        uR"(^\p{Lu}[\p{L}\s.,'’/-]{1,40}\s?\((?:AP|AFP|dpa|epd|KNA|sid|APA|SDA|Reuters|Yonhap|Xinhua|Kyodo|TASS|EFE|ANSA|dpa/\w+|Reuters/\w+)\)\s*[-–—]*$)"_s);
    static const QRegularExpression korean(
        uR"(^[(\[]\p{Hangul}{2,10}\s?=\s?\p{Hangul}{2,10}[)\]]$)"_s);
    static const QRegularExpression picture(u"^[(\\[](?:자료)?사진"_s);
    return text.size() <= longestByline
        && (dateline.match(text).hasMatch() || agency.match(text).hasMatch()
            || (korean.match(text).hasMatch() && !picture.match(text).hasMatch()));
}

// A line of its own that says who made the picture or owns the text: "Photo: AP/N. N.", "Bild:
// dpa",
// "(사진=연합뉴스)", "© 2024 The Courier".
bool isCredit(const QString &text)
{
    static const QRegularExpression picture(
        uR"(^[(\[]?(?:photos?|photograph|pictures?|image|fotos?|bild(?:er)?|foto(?:grafía)?|자료사진|사진|写真|照片)(?:\s?(?:credits?|by|courtesy(?: of)?|제공))?\s?[:=：]\s?[^\s.!?][^.!?]{0,60}(?:\.\s?\p{L}[^.!?]{0,40})?[)\]]?$)"_s,
        QRegularExpression::CaseInsensitiveOption | QRegularExpression::UseUnicodePropertiesOption);
    static const QRegularExpression rights(
        uR"(^(?:(?:©|\(c\)|copyright\b)\s*(?:©\s*)?\D{0,30}\b(?:19|20)\d\d\b.*|©\s?\p{Lu}[^.!?]{1,60})$)"_s,
        QRegularExpression::CaseInsensitiveOption | QRegularExpression::UseUnicodePropertiesOption);
    constexpr qsizetype longestLine = 100;
    constexpr qsizetype mostWords = 8;
    return text.size() <= longestLine
        && (rights.match(text).hasMatch()
            || (picture.match(text).hasMatch() && text.count(u' ') < mostWords));
}

bool isHeadline(const QString &text)
{
    constexpr QStringView stops = u".。:;,…";
    static const QRegularExpression notes(uR"((?:\[\w{1,8}\])+$)"_s); // references to them
    const QString words = QString(text).remove(notes);
    return text.size() <= longestHeadline && !words.isEmpty() && !stops.contains(words.back())
        && !text.contains(u'\t'); // the first row of a table
}

QString withoutBy(const QString &byline)
{
    static const QRegularExpression by(uR"(^(?:By|BY|Von|VON|Par|Por|Di|Door)\s+)"_s);
    return QString(byline).remove(by);
}

QString firstSentence(const QString &text)
{
    const TextRange sentence = unitAt(text, 0, TextUnit::Sentence);
    return text.sliced(sentence.begin, sentence.length());
}

} // namespace

void guessMetadata(IncomingArticle &article)
{
    const QList<Paragraph> paragraphs = article.text.paragraphs();
    const auto headline = std::ranges::find(paragraphs, ParagraphRole::Headline, &Paragraph::role);
    bool hasHeadline = headline != paragraphs.end();
    if (hasHeadline && article.title.isEmpty())
        article.title = article.text.slice(headline->range).toString().trimmed();
    QString firstBody;
    for (int i = 0; i < std::min<int>(paragraphsLookedAt, int(paragraphs.size())); ++i) {
        const QString text = article.text.slice(paragraphs[i].range).toString().trimmed();
        if (paragraphs[i].role != ParagraphRole::Body || text.isEmpty())
            continue;
        if (isCredit(text)) {
            continue; // see below
        }
        if (isCaption(text)) {
            article.text = article.text.withRole(i, ParagraphRole::Caption);
        } else if (isByline(text)) {
            article.text = article.text.withRole(i, ParagraphRole::Byline);
            if (article.byline.isEmpty())
                article.byline = withoutBy(text);
        } else if (isDateline(text)) {
            article.text = article.text.withRole(i, ParagraphRole::Dateline);
        } else if (!hasHeadline && firstBody.isEmpty() && paragraphs.size() > 1
            && (text == article.title || (article.title.isEmpty() && isHeadline(text)))) {
            article.text = article.text.withRole(i, ParagraphRole::Headline);
            article.title = text;
            hasHeadline = true;
        } else if (firstBody.isEmpty()) {
            firstBody = text;
        }
    }
    for (int i = 0; i < int(paragraphs.size()); ++i) {
        constexpr int longestLine = 120;
        if (paragraphs[i].role != ParagraphRole::Body || paragraphs[i].range.length() > longestLine)
            continue;
        if (isCredit(article.text.slice(paragraphs[i].range).toString().trimmed()))
            article.text = std::move(article.text).withRole(i, ParagraphRole::Credit);
    }
    if (article.title.isEmpty())
        article.title = shortened(firstSentence(firstBody), longestTitle);
}

} // namespace Standoff
