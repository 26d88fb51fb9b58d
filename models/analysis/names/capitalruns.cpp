// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Standoff authors

#include "analysis/names/capitalruns.h"

#include "analysis/names/namecandidates.h"
#include "analysis/names/namewords.h"

#include <algorithm>

namespace Standoff {

namespace {

// Where a text names its language by its words: so many of a hundred.
constexpr qsizetype wordsToJudge = 2000;
constexpr qsizetype leastGerman = 12;
// What a title in capitals has at least.
constexpr int leastCapitals = 3;

// A title like “Seoul Weighs Arms for Ukraine”, which has no full stop, or capitals throughout.
bool isMostlyCapitals(QStringView text, const QList<NameToken> &tokens)
{
    const auto capitals = std::ranges::count_if(tokens, &NameToken::isCapital);
    const auto all = std::ranges::count(tokens, NameToken::AllCapitals, &NameToken::kind);
    const auto words = capitals + std::ranges::count(tokens, NameToken::Lower, &NameToken::kind);
    const QStringView trimmed = text.trimmed();
    const bool isSentence = !trimmed.isEmpty() && QStringView(u".!?…”»\"").contains(trimmed.back());
    const auto share = isSentence ? all : capitals;
    return capitals > leastCapitals && 5 * share > 3 * words;
}

} // namespace

QList<TextRange> namesByCapitals(
    const ArticleText &text, const QString &language, const std::function<bool()> &isWanted)
{
    return CapitalRuns(text, language, isWanted).find();
}

CapitalRuns::CapitalRuns(const ArticleText &text, const QString &language, const IsWanted &isWanted)
    : m_isWanted(isWanted)
{
    cut(text);
    judgeLanguage(language);
}

QStringView CapitalRuns::wordAt(const Piece &piece, qsizetype token)
{
    const TextRange range = piece.tokens[token].range;
    return piece.text.sliced(range.begin, range.length());
}

void CapitalRuns::cut(const ArticleText &text)
{
    for (const Paragraph &paragraph : text.paragraphs()) {
        if (!m_isWanted())
            return;
        Piece piece{paragraph.range, text.slice(paragraph.range), {}, false};
        piece.tokens = nameTokens(piece.text);
        const bool isProse = paragraph.role != ParagraphRole::Byline
            && paragraph.role != ParagraphRole::Dateline && paragraph.role != ParagraphRole::Credit;
        piece.isSilent = isProse && isMostlyCapitals(piece.text, piece.tokens);
        if (std::ranges::any_of(piece.tokens, &NameToken::isCapital)
            || std::ranges::contains(piece.tokens, NameToken::Lower, &NameToken::kind))
            m_pieces.append(piece);
    }
}

void CapitalRuns::judgeLanguage(const QString &language)
{
    if (!language.isEmpty()) {
        const QString code = language.section(u'-', 0, 0).toLower();
        m_isGerman = code == QLatin1StringView("de") || code == QLatin1StringView("lb")
            || code == QLatin1StringView("gsw");
        return;
    }
    qsizetype words = 0;
    qsizetype signs = 0;
    for (const Piece &piece : std::as_const(m_pieces)) {
        for (qsizetype i = 0; i < piece.tokens.size() && words < wordsToJudge; ++i, ++words)
            signs += NameWords::isGermanSign(wordAt(piece, i)) ? 1 : 0;
    }
    m_isGerman = 100 * signs >= leastGerman * std::max<qsizetype>(1, words);
}

QList<TextRange> CapitalRuns::find()
{
    for (const Piece &piece : std::as_const(m_pieces))
        lookAt(piece);
    QList<TextRange> ranges;
    for (const bool isLearning : {true, false}) {
        for (const Piece &piece : std::as_const(m_pieces)) {
            if (!m_isWanted())
                return {};
            qsizetype next = 0;
            for (qsizetype i = 0; i < piece.tokens.size(); i = next) {
                const auto run = runAt(piece, i, next);
                if (run && isLearning)
                    learnFrom(piece, *run);
                else if (run)
                    append(ranges, rangeOf(piece, *run));
            }
        }
    }
    return ranges;
}

// With its particles a name may reach over what was taken for one.
void CapitalRuns::append(QList<TextRange> &ranges, TextRange range)
{
    while (!ranges.isEmpty() && ranges.constLast().end > range.begin)
        ranges.removeLast();
    ranges.append(range);
}

bool CapitalRuns::isCommonNoun(const Piece &piece, qsizetype token) const
{
    if (token == 0 || piece.tokens[token].joint != NameToken::Space
        || piece.tokens[token].kind == NameToken::AllCapitals)
        return false;
    const QStringView before = wordAt(piece, token - 1);
    const bool isOfName = token > 1 && NameWords::followsParticle(before)
        && NameWords::isParticle(wordAt(piece, token - 2).toString().toLower())
        && (token == 2 || piece.tokens[token - 3].isCapital());
    if (isOfName) // “Ursula von der Leyen”
        return false;
    if (NameWords::isDeterminer(before) || piece.tokens[token - 1].kind == NameToken::Number)
        return true;
    const bool isAdjective = piece.tokens[token - 1].kind == NameToken::Lower
        && (before.endsWith(u'e') || before.endsWith(u'n') || before.endsWith(u'r')
            || before.endsWith(u's'));
    const bool isOfKind = before.endsWith(u"sche") || before.endsWith(u"schen");
    return isOfKind
        || (isAdjective && token > 1 && piece.tokens[token - 1].joint == NameToken::Space
            && NameWords::isDeterminer(wordAt(piece, token - 2)));
}

void CapitalRuns::lookAt(const Piece &piece)
{
    for (qsizetype i = 0; i < piece.tokens.size(); ++i) {
        const NameToken &token = piece.tokens[i];
        if (token.kind == NameToken::Lower)
            m_lower.insert(wordAt(piece, i));
        else if (token.isCapital() && !token.isFirst && !piece.isSilent)
            m_confirmed.insert(wordAt(piece, i));
        if (!m_isGerman || token.kind != NameToken::Capital)
            continue;
        if (isCommonNoun(piece, i))
            m_common.insert(wordAt(piece, i));
        else if (i > 0 && token.joint == NameToken::Space
            && NameWords::leadsToPlace(wordAt(piece, i - 1))
            && !NameWords::isBareNoun(wordAt(piece, i)) && !NameWords::isNoName(wordAt(piece, i)))
            m_nameWords.insert(wordAt(piece, i));
    }
}

void CapitalRuns::learnFrom(const Piece &piece, const Run &run)
{
    for (qsizetype i = run.first; i <= run.last; ++i) {
        if (m_isGerman && piece.tokens[i].isCapital())
            m_nameWords.insert(wordAt(piece, i));
        const bool isParticle = i > run.first && NameWords::isParticle(wordAt(piece, i));
        if (!isParticle || i == run.last)
            continue;
        const qsizetype end = behindParticle(piece, i - 1);
        if (end <= 0)
            continue;
        const int begin = piece.tokens[i].range.begin;
        m_tails.insert(
            piece.text.sliced(begin, piece.tokens[end].range.end - begin).toString().toLower());
    }
}

bool CapitalRuns::isNameWord(QStringView word) const
{
    if (m_common.contains(word))
        return false;
    if (m_nameWords.contains(word))
        return true;
    return word.endsWith(u's') && m_nameWords.contains(word.chopped(1)); // “Merkels”
}

// A name that begins with a particle was seen as a whole elsewhere: “von der Leyen”.
qsizetype CapitalRuns::beginWithParticles(const Piece &piece, qsizetype first) const
{
    constexpr qsizetype most = 2; // particles
    for (qsizetype i = std::max<qsizetype>(0, first - most); i < first; ++i) {
        const int begin = piece.tokens[i].range.begin;
        const QString tail =
            piece.text.sliced(begin, piece.tokens[first].range.end - begin).toString().toLower();
        if (m_tails.contains(tail))
            return i;
    }
    return first;
}

TextRange CapitalRuns::rangeOf(const Piece &piece, const Run &run) const
{
    TextRange range{piece.tokens[beginWithParticles(piece, run.first)].range.begin,
        piece.tokens[run.last].range.end};
    const NameToken &last = piece.tokens[run.last];
    const bool isOfLetters = last.range.length() == 1 && last.joint == NameToken::Dot;
    if (isOfLetters && range.end < piece.text.size() && piece.text[range.end] == u'.')
        ++range.end; // “U.S.”
    return {piece.range.begin + range.begin, piece.range.begin + range.end};
}

} // namespace Standoff
