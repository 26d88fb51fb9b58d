// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Standoff authors

#include "dialogs/originalplace.h"

#include <QStringList>

using namespace Qt::StringLiterals;

namespace Standoff {

namespace {

constexpr qsizetype mostWords = 40;
constexpr qsizetype fewWords = 5; // that tell a place when not all of them are together
constexpr int contextLength = 60;
constexpr qsizetype longestMarkup = 500; // of one tag, one address

bool isOfWord(QChar c)
{
    return c.isLetterOrNumber() || c.isMark() || c.isSurrogate();
}

bool isWithinWord(QStringView text, qsizetype offset)
{
    return offset > 0 && offset < text.size() && isOfWord(text[offset - 1])
        && isOfWord(text[offset]);
}

// From the beginning of the word at the offset on, in its line.
TextRange contextAt(QStringView article, int offset)
{
    int begin = offset;
    while (begin > 0 && isOfWord(article[begin - 1]))
        --begin;
    const qsizetype line = article.indexOf(u'\n', begin);
    const int end = line < 0 ? int(article.size()) : int(line);
    return {begin, std::min(begin + contextLength, end)};
}

QStringList wordsOf(QStringView text)
{
    QStringList words;
    for (qsizetype i = 0; i < text.size() && words.size() < mostWords;) {
        qsizetype end = i;
        while (end < text.size() && isOfWord(text[end]))
            ++end;
        if (end > i)
            words.append(text.sliced(i, end - i).toString());
        i = end + 1;
    }
    return words;
}

// Behind what begins at the offset and is markup with letters in it: <em class="…">, &nbsp; and
// the address in [text](address). The offset itself where there is none.
qsizetype behindMarkup(QStringView text, qsizetype at)
{
    const QStringView rest = text.sliced(at, std::min(longestMarkup, text.size() - at));
    const auto behind = [&](QChar closing, auto &&belongs) {
        for (qsizetype i = 1; i < rest.size(); ++i) {
            if (rest[i] == closing)
                return at + i + 1;
            if (!belongs(rest[i]))
                break;
        }
        return at;
    };
    if (rest.size() > 2 && rest[0] == u'<'
        && (rest[1].isLetter() || rest[1] == u'/' || rest[1] == u'!'))
        return behind(u'>', [](QChar c) { return c != u'<'; });
    if (rest.startsWith(u'&'))
        return behind(u';', [](QChar c) { return c.isLetterOrNumber() || c == u'#'; });
    if (rest.startsWith("]("_L1))
        return behind(u')', [](QChar c) { return c != u'\n'; });
    return at;
}

// The end of the words from the offset on, with white space, punctuation and markup between them;
// -1 where they are not.
qsizetype endOfWords(const QStringList &words, QStringView text, qsizetype at)
{
    for (const QString &word : words) {
        while (at < text.size() && !isOfWord(text[at]))
            at = std::max(behindMarkup(text, at), at + 1);
        if (!text.sliced(std::min(at, text.size())).startsWith(word))
            return -1;
        at += word.size();
        if (&word != &words.last() && isWithinWord(text, at))
            return -1;
    }
    return at;
}

struct Sought
{
    QStringList words;
    bool beginsWithin = false; // the first may be the end of a word,
    bool endsWithin = false; // and the last the beginning of one
};

QList<TextRange> placesOf(const Sought &sought, const QString &text)
{
    QList<TextRange> places;
    for (qsizetype at = text.indexOf(sought.words.first()); at >= 0;
        at = text.indexOf(sought.words.first(), at + 1)) {
        const qsizetype end = endOfWords(sought.words, text, at);
        if (end >= 0 && (sought.beginsWithin || !isWithinWord(text, at))
            && (sought.endsWithin || !isWithinWord(text, end)))
            places.append({int(at), int(end)});
    }
    return places;
}

// The letters and digits nearest to the range, before it (backwards) or after it.
QString lettersBeside(const QString &text, TextRange range, int step)
{
    QString letters;
    for (qsizetype i = step < 0 ? range.begin - 1 : range.end;
        i >= 0 && i < text.size() && letters.size() < contextLength; i += step) {
        if (isOfWord(text[i]))
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
    const QStringList all = wordsOf(QStringView(article).sliced(range.begin, range.length()));
    for (const QStringList &words : {all, all.first(std::min(all.size(), fewWords))}) {
        if (words.isEmpty())
            break;
        const Sought sought{words, isWithinWord(article, range.begin),
            words.size() == all.size() && isWithinWord(article, range.end)};
        const QList<TextRange> places = placesOf(sought, original);
        if (places.isEmpty())
            continue;
        const QList<TextRange> same = placesOf(sought, article);
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
