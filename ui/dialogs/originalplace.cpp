// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Standoff authors

#include "dialogs/originalplace.h"

#include <QRegularExpression>

using namespace Qt::StringLiterals;

namespace Standoff {

namespace {

constexpr qsizetype mostWords = 40;
constexpr qsizetype fewWords = 5; // that tell a place when not all of them are together
constexpr int contextLength = 60;

// From the beginning of the word at the offset on, in its line.
TextRange contextAt(QStringView article, int offset)
{
    int begin = offset;
    while (begin > 0 && article[begin - 1].isLetterOrNumber())
        --begin;
    const qsizetype line = article.indexOf(u'\n', begin);
    const int end = line < 0 ? int(article.size()) : int(line);
    return {begin, std::min(begin + contextLength, end)};
}

QStringList wordsOf(const QString &text)
{
    static const QRegularExpression word(
        u"[\\w]+"_s, QRegularExpression::UseUnicodePropertiesOption);
    QStringList words;
    for (auto match = word.globalMatch(text); match.hasNext() && words.size() < mostWords;)
        words.append(match.next().captured());
    return words;
}

bool isWithinWord(QStringView text, int offset)
{
    return offset > 0 && offset < text.size() && text[offset - 1].isLetterOrNumber()
        && text[offset].isLetterOrNumber();
}

// The words with white space, punctuation or markup between them: **bold**, [text](address),
// <em class="…">, &nbsp;. The first and the last may be parts of words where they are in the text.
QRegularExpression patternOf(const QStringList &words, bool partAtBegin, bool partAtEnd)
{
    const QString between =
        u"(?:\\W|_|<[^<>]{0,300}>|&#?\\w{1,10};|\\]\\([^()\\s]{0,500}\\)){1,60}?"_s;
    QStringList escaped;
    for (const QString &word : words)
        escaped.append(QRegularExpression::escape(word));
    const QString pattern = (partAtBegin ? QString() : u"(?<!\\w)"_s) + escaped.join(between)
        + (partAtEnd ? QString() : u"(?!\\w)"_s);
    return QRegularExpression(pattern, QRegularExpression::UseUnicodePropertiesOption);
}

QList<TextRange> placesOf(const QRegularExpression &pattern, const QString &text)
{
    QList<TextRange> places;
    for (auto match = pattern.globalMatch(text); match.hasNext();) {
        const QRegularExpressionMatch found = match.next();
        places.append({int(found.capturedStart()), int(found.capturedEnd())});
    }
    return places;
}

// The letters and digits nearest to the range, before it (backwards) or after it.
QString lettersBeside(const QString &text, TextRange range, int step)
{
    QString letters;
    for (qsizetype i = step < 0 ? range.begin - 1 : range.end;
        i >= 0 && i < text.size() && letters.size() < contextLength; i += step) {
        if (text[i].isLetterOrNumber())
            letters += text[i];
    }
    return letters;
}

qsizetype commonBeginning(const QString &a, const QString &b)
{
    return std::ranges::mismatch(a, b).in1 - a.begin();
}

int proportional(const QString &article, int offset, const QString &original)
{
    if (article.isEmpty())
        return 0;
    return int(double(offset) / double(article.size()) * double(original.size()));
}

// The place with the most of what stands beside the range in the article; of several the nearest.
TextRange bestOf(const QList<TextRange> &places, const QString &original, const QString &article,
    TextRange range)
{
    const int expected = proportional(article, range.begin, original);
    const QString before = lettersBeside(article, range, -1);
    const QString after = lettersBeside(article, range, 1);
    return *std::ranges::max_element(places, {}, [&](TextRange place) {
        return std::pair(commonBeginning(lettersBeside(original, place, -1), before)
                + commonBeginning(lettersBeside(original, place, 1), after),
            -std::abs(place.begin - expected));
    });
}

} // namespace

OriginalPlace placeInOriginal(const QString &article, TextRange range, const QString &original)
{
    if (range.isEmpty())
        range = contextAt(article, range.begin);
    const QStringList all = wordsOf(article.sliced(range.begin, range.length()));
    for (const QStringList &words : {all, all.first(std::min(all.size(), fewWords))}) {
        if (words.isEmpty())
            break;
        const QRegularExpression pattern = patternOf(words, isWithinWord(article, range.begin),
            words.size() == all.size() && isWithinWord(article, range.end));
        const QList<TextRange> places = placesOf(pattern, original);
        if (places.isEmpty())
            continue;
        const QList<TextRange> same = placesOf(pattern, article);
        if (same.size() == places.size()) {
            const auto rank = std::ranges::lower_bound(same, range.begin, {}, &TextRange::begin);
            if (rank != same.end())
                return {places[rank - same.begin()], true};
        }
        return {bestOf(places, original, article, range), true};
    }
    const int expected = proportional(article, range.begin, original);
    return {{expected, expected}, false};
}

} // namespace Standoff
