// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Standoff authors

#include "readers/original/originalplace.h"

#include "readers/original/markupletters.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace Standoff {

namespace {

using Gap = MarkupLetters::Gap;

constexpr int mostWords = 40;
constexpr int fewWords = 5; // that tell a place when not all of them are together
constexpr int contextLength = 60;

bool isOfWord(QChar c)
{
    return c.isLetterOrNumber() || c.isMark() || c.isSurrogate();
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

// The letters of a text that stand in a range of it.
TextRange lettersIn(const MarkupLetters &letters, TextRange range)
{
    const auto index = [&](int offset) {
        return int(std::ranges::lower_bound(letters.places, offset, {}, &TextRange::begin)
            - letters.places.begin());
    };
    return {index(range.begin), index(range.end)};
}

// So many words that the range begins with.
TextRange firstWords(const MarkupLetters &letters, TextRange range, int words)
{
    for (int i = range.begin + 1; i < range.end; ++i) {
        if (letters.gaps[i] != Gap::None && --words == 0)
            return {range.begin, i};
    }
    return range;
}

bool isWithinWord(const MarkupLetters &letters, int at)
{
    return at > 0 && at < letters.text.size() && letters.gaps[at] == Gap::None;
}

// Where words end must be as in the article, but for markup, which may stand in a word or part two.
bool isLike(Gap gap, Gap other)
{
    return gap == other || gap == Gap::Markup || other == Gap::Markup;
}

// Where letters that stand in a range of one text stand in another, by their numbers.
QList<TextRange> placesOf(
    const MarkupLetters &article, TextRange sought, const MarkupLetters &source)
{
    const QStringView words = QStringView(article.text).sliced(sought.begin, sought.length());
    const auto isThere = [&](int at) {
        for (int i = 1; i < words.size(); ++i) {
            if (!isLike(article.gaps[sought.begin + i], source.gaps[at + i]))
                return false;
        }
        const int end = at + int(words.size());
        return (isWithinWord(article, sought.begin) || !isWithinWord(source, at))
            && (isWithinWord(article, sought.end) || !isWithinWord(source, end));
    };
    QList<TextRange> places;
    for (qsizetype at = source.text.indexOf(words); at >= 0;
        at = source.text.indexOf(words, at + 1)) {
        if (isThere(int(at)))
            places.append({int(at), int(at + words.size())});
    }
    return places;
}

// How many letters beside two ranges are the same, on both sides.
int likenessBeside(const QString &a, TextRange inA, const QString &b, TextRange inB)
{
    int before = 0;
    while (before < std::min({contextLength, inA.begin, inB.begin})
        && a[inA.begin - before - 1] == b[inB.begin - before - 1])
        ++before;
    int after = 0;
    while (after < std::min<qsizetype>({contextLength, a.size() - inA.end, b.size() - inB.end})
        && a[inA.end + after] == b[inB.end + after])
        ++after;
    return before + after;
}

int proportional(qsizetype offset, qsizetype size, qsizetype otherSize)
{
    return size == 0 ? 0 : int(double(offset) / double(size) * double(otherSize));
}

// Of several places the one with as many before it as in the article; else the one with the most of
// what stands beside the range there; of those the nearest.
TextRange bestOf(const QList<TextRange> &places, const MarkupLetters &source,
    const MarkupLetters &article, TextRange sought)
{
    const QList<TextRange> same = placesOf(article, sought, article);
    if (same.size() == places.size())
        return places[std::ranges::lower_bound(same, sought.begin, {}, &TextRange::begin)
            - same.begin()];
    const int expected = proportional(sought.begin, article.text.size(), source.text.size());
    return *std::ranges::max_element(places, {}, [&](TextRange place) {
        return std::pair(likenessBeside(source.text, place, article.text, sought),
            -std::abs(place.begin - expected));
    });
}

} // namespace

OriginalPlace placeInOriginal(const QString &article, TextRange range, const QString &original)
{
    if (range.isEmpty())
        range = contextAt(article, range.begin);
    const MarkupLetters source = lettersOfSource(original);
    // Markup in the article was in the source as text, or the source knows no markup.
    const std::array readings{lettersOfText(article), lettersOfSource(article)};
    for (const int words : {mostWords, fewWords}) {
        for (const MarkupLetters &letters : readings) {
            const TextRange sought = firstWords(letters, lettersIn(letters, range), words);
            const QList<TextRange> places =
                sought.isEmpty() ? QList<TextRange>() : placesOf(letters, sought, source);
            if (places.isEmpty())
                continue;
            const TextRange found = bestOf(places, source, letters, sought);
            return {{source.places[found.begin].begin, source.places[found.end - 1].end}, true};
        }
    }
    const int expected = proportional(range.begin, article.size(), original.size());
    return {{expected, expected}, false};
}

} // namespace Standoff
