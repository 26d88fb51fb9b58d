// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Standoff authors

#include "readers/guess.h"

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

// "By Jane Roe", "By Jane Roe and John Doe, Seoul"; not "By Wednesday the troops had left."
bool isByline(const QString &text)
{
    static const QRegularExpression byline(uR"(^(?:By|BY|Von|Par|Por)\s+\p{Lu}.*[^.!?…”"]$)"_s);
    static const QRegularExpression reporter(uR"(^\p{Hangul}{2,4}\s+(?:기자|특파원)$)"_s);
    return text.size() <= longestByline
        && (byline.match(text).hasMatch() || reporter.match(text).hasMatch());
}

// "SEOUL, 20 June 2024" in a line of its own.
bool isDateline(const QString &text)
{
    static const QRegularExpression dateline(
        uR"(^\p{Lu}{2}[\p{Lu}\s.'’-]*(?:,|\s[–—-]|\s\().*\d.*[^.!?]$)"_s);
    return text.size() <= longestByline && dateline.match(text).hasMatch();
}

bool isHeadline(const QString &text)
{
    constexpr QStringView stops = u".。:;,…";
    return text.size() <= longestHeadline && !text.isEmpty() && !stops.contains(text.back());
}

QString withoutBy(const QString &byline)
{
    static const QRegularExpression by(uR"(^(?:By|BY|Von|Par|Por)\s+)"_s);
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
    if (article.title.isEmpty())
        article.title = shortened(firstSentence(firstBody), longestTitle);
}

} // namespace Standoff
