// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Standoff authors

#include "items/palette/fuzzyquery.h"

#include <algorithm>

namespace Standoff {

namespace {

constexpr int wholeWord = 110;
constexpr int beginOfWord = 90;
constexpr int severalWords = 70;
constexpr int withinWord = 40;
constexpr int mostPenalty = 20; // for standing late
constexpr int perPiece = 4; // for each word that gives letters
constexpr qsizetype leastWithin = 3; // letters
constexpr int mostSteps = 300; // of the search through the words of one text

bool hasDiacritics(char16_t c)
{
    return (c >= 0xc0 && c <= 0x24f) || (c >= 0x370 && c <= 0x4ff) || (c >= 0x1e00 && c <= 0x1fff);
}

bool isInWord(QChar c)
{
    return c.isLetterOrNumber() || c.isMark() || c.isSurrogate();
}

bool beginsWord(QStringView text, qsizetype at)
{
    return isInWord(text[at]) && (at == 0 || !isInWord(text[at - 1]));
}

// Whether a word may stand anywhere in a run of such letters.
bool standsAnywhere(QChar c)
{
    switch (c.script()) {
    case QChar::Script_Han:
    case QChar::Script_Hiragana:
    case QChar::Script_Katakana:
    case QChar::Script_Hangul:
    case QChar::Script_Thai:
    case QChar::Script_Lao:
    case QChar::Script_Khmer:
    case QChar::Script_Myanmar:
        return true;
    default:
        return !isInWord(c);
    }
}

int penaltyFor(qsizetype at)
{
    return int(std::min<qsizetype>(at / 2, mostPenalty));
}

TextRange rangeOf(qsizetype begin, qsizetype length)
{
    return {int(begin), int(begin + length)};
}

// How many units the two have in common from their beginnings.
qsizetype commonBegin(QStringView a, QStringView b)
{
    const auto [end, other] = std::ranges::mismatch(a, b);
    return end - a.begin();
}

std::optional<FuzzyMatch> atOneWord(QStringView word, QStringView text)
{
    std::optional<FuzzyMatch> best;
    for (qsizetype at = text.indexOf(word); at >= 0; at = text.indexOf(word, at + 1)) {
        if (!beginsWord(text, at))
            continue;
        const qsizetype end = at + word.size();
        const bool isWhole = end == text.size() || !isInWord(text[end]);
        const int score = (isWhole ? wholeWord : beginOfWord) - penaltyFor(at);
        if (!best || score > best->score)
            best = FuzzyMatch{score, {rangeOf(at, word.size())}};
    }
    return best;
}

// Takes the letters one after the other from the beginnings of words, as many as can be from each.
class AtSeveralWords
{
public:
    AtSeveralWords(QStringView letters, QStringView text)
        : m_letters(letters)
        , m_text(text)
    {
    }

    std::optional<FuzzyMatch> match()
    {
        if (m_letters.size() < 2 || !take(0, 0))
            return {};
        std::ranges::reverse(m_pieces);
        const int score = severalWords - perPiece * int(m_pieces.size())
            - penaltyFor(m_pieces.constFirst().begin);
        return FuzzyMatch{score, m_pieces};
    }

private:
    // The letters from there on, in the text from there on.
    bool take(qsizetype letter, qsizetype from) // NOLINT(misc-no-recursion): a few words deep
    {
        if (letter == m_letters.size())
            return true;
        for (qsizetype at = from; at < m_text.size() && m_steps < mostSteps; ++at) {
            if (m_text[at] != m_letters[letter] || !beginsWord(m_text, at))
                continue;
            qsizetype length = commonBegin(m_letters.sliced(letter), m_text.sliced(at));
            for (; length > 0 && m_steps < mostSteps; --length) {
                ++m_steps;
                if (take(letter + length, at + length)) {
                    m_pieces.append(rangeOf(at, length));
                    return true;
                }
            }
        }
        return false;
    }

    QStringView m_letters;
    QStringView m_text;
    QList<TextRange> m_pieces; // the last one first
    int m_steps = 0;
};

std::optional<FuzzyMatch> withinOneWord(QStringView word, QStringView text)
{
    const bool isAnywhere = standsAnywhere(word.front());
    if (word.size() < leastWithin && !isAnywhere)
        return {};
    const qsizetype at = text.indexOf(word);
    if (at < 0)
        return {};
    return FuzzyMatch{
        (isAnywhere ? beginOfWord : withinWord) - penaltyFor(at), {rangeOf(at, word.size())}};
}

std::optional<FuzzyMatch> best(QStringView word, QStringView text)
{
    if (auto found = atOneWord(word, text))
        return found;
    if (auto found = AtSeveralWords(word, text).match())
        return found;
    return withinOneWord(word, text);
}

QList<TextRange> merged(QList<TextRange> ranges)
{
    std::ranges::sort(ranges);
    QList<TextRange> result;
    for (const TextRange range : std::as_const(ranges)) {
        if (result.isEmpty() || result.last().end < range.begin)
            result.append(range);
        else
            result.last() = result.last().united(range);
    }
    return result;
}

} // namespace

QString foldedForMatch(QString text)
{
    for (QChar &c : text) {
        if (hasDiacritics(c.unicode())) {
            if (const QString parts = c.decomposition(); !parts.isEmpty() && parts[0].isLetter())
                c = parts[0];
        }
        c = c.toCaseFolded();
    }
    return text;
}

quint64 lettersOf(QStringView folded)
{
    quint64 letters = 0;
    for (const QChar c : folded)
        letters |= quint64(1) << (c.unicode() & 63U);
    return letters;
}

FuzzyQuery::FuzzyQuery(const QString &typed)
    : m_words(foldedForMatch(typed.simplified()).split(u' ', Qt::SkipEmptyParts))
{
    for (const QString &word : std::as_const(m_words))
        m_letters |= lettersOf(word);
}

std::optional<FuzzyMatch> FuzzyQuery::matchIn(QStringView folded) const
{
    FuzzyMatch all;
    int before = -1;
    bool isInOrder = true;
    for (const QString &word : m_words) {
        const auto found = best(word, folded);
        if (!found)
            return {};
        all.score += found->score;
        all.hits += found->hits;
        isInOrder = isInOrder && found->hits.first().begin > before;
        before = found->hits.first().begin;
    }
    if (!m_words.isEmpty())
        all.score /= int(m_words.size());
    if (!isInOrder)
        all.score -= perPiece;
    all.hits = merged(all.hits);
    return all;
}

} // namespace Standoff
