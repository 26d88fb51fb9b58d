// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Standoff authors

#include "analysis/names/capitalruns.h"
#include "analysis/names/namewords.h"

#include <algorithm>

// One run of words with a capital: where it ends, and what of it is the name.

namespace Standoff {

bool CapitalRuns::canBegin(const Piece &piece, qsizetype token) const
{
    const NameToken &first = piece.tokens[token];
    if (first.isCapital()) {
        // Where most words have a capital, only those that have it elsewhere, too.
        return !piece.isSilent
            || (m_confirmed.contains(wordAt(piece, token))
                && !m_lower.contains(wordAt(piece, token).toString().toLower()));
    }
    return token + 1 < piece.tokens.size() && piece.tokens[token + 1].joint == NameToken::Hyphen
        && piece.tokens[token + 1].isCapital() && NameWords::isArticleOfName(wordAt(piece, token));
}

// Whether a word with a capital goes on with the name before it.
bool CapitalRuns::joins(const Piece &piece, qsizetype token) const
{
    const NameToken &next = piece.tokens[token];
    if (!next.isCapital() || next.isFirst || next.joint == NameToken::Other)
        return false;
    if (next.joint == NameToken::Nothing)
        return false;
    return canBegin(piece, token);
}

// The word with a capital behind “von der”, “de la”, “d’”, “al-” and the like; 0 where there is
// none.
qsizetype CapitalRuns::behindParticle(const Piece &piece, qsizetype last) const
{
    const qsizetype particle = last + 1;
    qsizetype next = particle + 1;
    if (next >= piece.tokens.size() || piece.tokens[particle].joint != NameToken::Space)
        return 0;
    const QStringView word = wordAt(piece, particle);
    if (NameWords::isArticleOfName(word) && piece.tokens[next].joint == NameToken::Hyphen)
        return piece.tokens[next].isCapital() ? next : 0;
    if (word == u"d" || word == u"D") // “Giscard d’Estaing”
        return piece.tokens[next].joint == NameToken::Apostrophe && piece.tokens[next].isCapital()
            ? next
            : 0;
    const bool isOf = NameWords::takesOf(wordAt(piece, last)) && (word == u"of" || word == u"for");
    if (!isOf && !NameWords::isParticle(word))
        return 0;
    const bool isLong = next + 1 < piece.tokens.size()
        && piece.tokens[next].joint == NameToken::Space
        && (isOf ? wordAt(piece, next) == u"the" : NameWords::followsParticle(wordAt(piece, next)));
    next += isLong ? 1 : 0;
    const NameToken &behind = piece.tokens[next];
    if (behind.joint != NameToken::Space || !joins(piece, next))
        return 0;
    if (behind.kind == NameToken::AllCapitals && piece.tokens[last].kind != NameToken::AllCapitals
        && !isOf)
        return 0; // “Merkel von der CDU”
    if (m_isGerman && !isOf) { // “der Rückzug von Truppen”
        if ((!isLong && NameWords::isPreposition(word)) || m_common.contains(wordAt(piece, next))
            || m_common.contains(wordAt(piece, last)) || NameWords::isTitle(wordAt(piece, last)))
            return 0;
    }
    return next;
}

// The last token of what goes on with the name, or the same one.
qsizetype CapitalRuns::nextPart(const Piece &piece, qsizetype last) const
{
    const qsizetype next = last + 1;
    if (next >= piece.tokens.size())
        return last;
    if (joins(piece, next))
        return next;
    const NameToken &token = piece.tokens[next];
    const QStringView word = wordAt(piece, next);
    if (token.joint == NameToken::Hyphen) {
        const bool isPart = token.kind == NameToken::Number
            || (token.kind == NameToken::Lower && !NameWords::isCompound(word));
        if (isPart)
            return next;
    }
    const qsizetype behind = behindParticle(piece, last);
    return behind > 0 ? behind : last;
}

qsizetype CapitalRuns::endOfRun(const Piece &piece, qsizetype first) const
{
    qsizetype last = first;
    if (!piece.tokens[first].isCapital()) // “al-Assad”
        last = first + 1;
    for (;;) {
        const qsizetype next = nextPart(piece, last);
        if (next == last)
            return last;
        last = next;
    }
}

// A run begins with a capital, or with the article of an Arabic name; what does not, goes.
bool CapitalRuns::toCapital(const Piece &piece, Run &run)
{
    while (run.first <= run.last && !piece.tokens[run.first].isCapital()) {
        const bool isArticle = run.first < run.last
            && piece.tokens[run.first + 1].joint == NameToken::Hyphen
            && NameWords::isArticleOfName(wordAt(piece, run.first));
        if (isArticle)
            break;
        ++run.first;
    }
    return run.first <= run.last;
}

// What has its capital from the sentence alone.
bool CapitalRuns::dropOpener(const Piece &piece, Run &run) const
{
    if (!piece.tokens[run.first].isFirst || piece.tokens[run.first].kind == NameToken::AllCapitals)
        return true;
    const QStringView word = wordAt(piece, run.first);
    bool drops = NameWords::isOpener(word);
    if (drops && run.first < run.last && m_tails.size() > 0) { // “Von der Leyen said”
        const int begin = piece.tokens[run.first].range.begin;
        const QStringView whole =
            piece.text.sliced(begin, piece.tokens[run.last].range.end - begin);
        drops = !m_tails.contains(whole.toString().toLower());
    }
    const bool isHyphened =
        run.first < run.last && piece.tokens[run.first + 1].joint == NameToken::Hyphen;
    if (!drops && !isHyphened)
        drops = !m_confirmed.contains(word) && m_lower.contains(word.toString().toLower());
    if (!drops)
        return true;
    ++run.first;
    return toCapital(piece, run);
}

// What stands before the name of a person, with “of State” where that belongs to it.
bool CapitalRuns::dropTitles(const Piece &piece, Run &run) const
{
    for (qsizetype i = run.last; i >= run.first; --i) {
        const bool isInitial = i > run.first && wordAt(piece, i).size() == 1; // “Robert M. Gates”
        if (isInitial || !NameWords::isTitle(wordAt(piece, i)))
            continue;
        qsizetype next = i + 1;
        if (next < run.last && wordAt(piece, next) == u"General") // “Secretary General”
            ++next;
        if (next < run.last && (wordAt(piece, next) == u"of" || wordAt(piece, next) == u"for")) {
            ++next;
            next += wordAt(piece, next) == u"the" ? 1 : 0;
            ++next;
        }
        if (next > run.last && i > run.first && m_isGerman) { // “Merkels Regierung”
            run.last = i - 1;
            continue;
        }
        run.first = next;
        run.isNamed = true;
        return toCapital(piece, run);
    }
    return run.first <= run.last;
}

// Nouns beside each other: the name comes last, behind what it is.
void CapitalRuns::dropGerman(const Piece &piece, Run &run) const
{
    if (run.first < run.last && NameWords::isBareNoun(wordAt(piece, run.first))) {
        run.first += 2; // “Millionen Euro”
        return;
    }
    for (qsizetype i = run.first; i < run.last; ++i) {
        const QStringView word = wordAt(piece, i);
        const bool isGenitive = word.size() > 3 && word.endsWith(u's')
            && (m_confirmed.contains(word.chopped(1)) || m_nameWords.contains(word.chopped(1)));
        if (isGenitive) // “Putins Armee”
            run.last = i;
    }
    while (run.first < run.last && m_common.contains(wordAt(piece, run.first))
        && piece.tokens[run.first + 1].joint == NameToken::Space
        && piece.tokens[run.first + 1].isCapital()) {
        ++run.first;
        run.isNamed = true;
    }
    while (run.last > run.first && m_common.contains(wordAt(piece, run.last)))
        --run.last;
}

bool CapitalRuns::trim(const Piece &piece, Run &run) const
{
    if (!dropOpener(piece, run) || !dropTitles(piece, run))
        return false;
    if (m_isGerman)
        dropGerman(piece, run);
    while (run.first <= run.last && NameWords::isNoName(wordAt(piece, run.first)))
        ++run.first;
    while (run.first <= run.last
        && (NameWords::isNoName(wordAt(piece, run.last))
            || piece.tokens[run.last].kind == NameToken::Lower)
        && piece.tokens[run.last].joint != NameToken::Hyphen)
        --run.last;
    return run.first <= run.last && toCapital(piece, run);
}

bool CapitalRuns::takesSingle(const Piece &piece, const Run &run) const
{
    const NameToken &token = piece.tokens[run.first];
    const QStringView word = wordAt(piece, run.first);
    if (!token.isCapital() || NameWords::isTitle(word) || word.size() == 1)
        return false;
    if (token.kind == NameToken::AllCapitals || run.isNamed)
        return !m_isGerman || !NameWords::isBareNoun(word);
    if (m_isGerman)
        return isNameWord(word) && !NameWords::isBareNoun(word);
    return !token.isFirst
        || (m_confirmed.contains(word) && !m_lower.contains(word.toString().toLower()));
}

std::optional<CapitalRuns::Run> CapitalRuns::runAt(
    const Piece &piece, qsizetype first, qsizetype &next) const
{
    next = first + 1;
    if (!canBegin(piece, first))
        return {};
    Run run{first, endOfRun(piece, first)};
    next = run.last + 1;
    if (!trim(piece, run) || (run.isSingle() && !takesSingle(piece, run)))
        return {};
    return run;
}

} // namespace Standoff
