// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Standoff authors

#include "analysis/attributions/clause.h"

using namespace Qt::StringLiterals;

namespace Standoff {

// “the rising tide”, “a court-released playbook”: a form of a verb before the noun it tells of.
bool Clause::isAdjective(int at) const
{
    if (m_wording.language() == NewsLanguage::English && !is(at, Participle))
        return false;
    const bool isAfter = at == 0 || !isKind(at - 1, Word::Letters)
        || is(at - 1, Determiner | Preposition | Linking | Coordinator)
        || (is(at - 1, Adverb) && at > 1 && is(at - 2, Determiner | Preposition));
    const bool isBefore = isKind(at + 1, Word::Letters)
        && !is(at + 1,
            Determiner | Pronoun | Relative | Preposition | Coordinator | Subordinator | Auxiliary
                | Adverb | Time)
        && !isText(at + 1, u"to");
    return isAfter && isBefore;
}

// “recently”, not “the department”: a noun may have the same ending.
bool Clause::isAdverb(int at) const
{
    return is(at, Adverb) && !is(at, Determiner | Vague)
        && !(is(at - 1, Determiner | Linking) && !is(at + 1, Verb | Participle));
}

int Clause::rank(int at) const
{
    if (!isKind(at, Word::Letters))
        return -1;
    const Word &word = m_words[at];
    if (word.isSaying) {
        const bool isNoun = m_wording.language() == NewsLanguage::English
            && (is(at - 1, Determiner) || (at > 0 && text(at - 1).endsWith(u"’s"))
                || isText(at + 1, u"of"));
        const bool isName = word.isCapital && isKind(at - 1, Word::Letters);
        if (!isNoun && !isName)
            return 3;
    }
    if (word.is(Auxiliary))
        return 2;
    if (word.is(Verb))
        return isAdjective(at) || (is(at - 1, Determiner) && !is(at - 1, Pronoun | Relative)) ? -1
                                                                                              : 1;
    if (word.is(Infinite)) // “, adding”
        return at > 0 && (!isKind(at - 1, Word::Letters) || is(at - 1, Coordinator)) ? 1 : -1;
    if (isBehindPronoun(at))
        return 1;
    return word.is(Perhaps) && at > 0 && isKind(at - 1, Word::Letters)
            && !is(at - 1, Determiner | Preposition | Linking)
        ? 0
        : -1;
}

// “They resent”: whatever stands behind a pronoun that is a subject.
bool Clause::isBehindPronoun(int at) const
{
    int before = at - 1;
    while (isAdverb(before))
        --before;
    return m_wording.language() == NewsLanguage::English && !m_words[at].isCapital
        && is(before, Pronoun) && !is(before, Determiner)
        && !is(at,
            Determiner | Preposition | Linking | Coordinator | Subordinator | Relative | Pronoun
                | Adverb | Time | Infinite);
}

int Clause::lastPredicate(int from, int end) const
{
    int best = -1;
    int bestRank = -1;
    for (int at = end - 1; at >= from; --at) {
        const bool isBorder = !isKind(at, Word::Letters)
            || (is(at, Relative | Subordinator | Coordinator) && !is(at, Determiner));
        if (isBorder && bestRank >= 0)
            break;
        if (isBorder)
            continue;
        const int found = rank(at);
        // “hired by the county” before the verb tells more of its subject.
        const bool isReduced = found == 1 && bestRank >= 1 && is(at + 1, Agent);
        if (found < 0 || (found == 0 && bestRank > 0) || isReduced)
            continue;
        if (bestRank < 3) {
            best = at;
            bestRank = found;
        }
        if (bestRank == 3)
            break;
    }
    return best;
}

Clause::Span Clause::group(int verb, int from) const
{
    Span group{verb, verb + 1};
    while (group.begin > from) {
        const int before = group.begin - 1;
        const bool belongs = isKind(before, Word::Letters)
            && (is(before, Auxiliary) || isAdverb(before) || isText(before, u"to")
                || (rank(before) == 1 && !is(before, Listener | Infinite)));
        if (!belongs || (is(before, Pronoun) && !is(before, Auxiliary)))
            break;
        --group.begin;
    }
    while (group.end < size() && is(group.end - 1, Auxiliary | Adverb)
        && isKind(group.end, Word::Letters)) { // “has never been told”, “will accuse”
        const bool isWord = isAdverb(group.end) || is(group.end, Auxiliary | Participle | Verb);
        const bool isBare = is(group.end - 1, Auxiliary) && !m_words[group.end].isCapital
            && m_wording.language() == NewsLanguage::English
            && !is(group.end,
                Determiner | Pronoun | Preposition | Linking | Subordinator | Relative
                    | Coordinator);
        if (!isWord && !isBare)
            break;
        ++group.end;
    }
    while (group.end > verb + 1 && isAdverb(group.end - 1) && !is(group.end - 1, Participle))
        --group.end;
    return group;
}

int Clause::endOfChannel(int at, int end) const
{
    if (at + 1 >= end || !is(at, Preposition | Linking) || is(at + 1, Time))
        return at;
    int next = at + 1;
    while (next < end && next < at + 5 && isKind(next, Word::Letters)
        && !is(next, Preposition | Time | Channel))
        ++next;
    if (is(next, Channel)) // and “in an interview on CNN”, not “with the paper”
        return isText(next + 1, u"with") ? next + 1 : endOfChannel(next + 1, end);
    const bool isMedium = isText(at, u"on") && m_words[at + 1].isCapital && text(at + 1).size() > 1
        && text(at + 1).back().isUpper(); // “on CNN”
    return isMedium ? next : at;
}

Clause::Span Clause::agentOf(Span group, int end) const
{
    const bool isPassive =
        is(group.end, Agent) && (is(group.end - 1, Participle) || rank(group.end - 1) == 3);
    return isPassive ? phraseFrom(group.end + 1, end) : Span{0, 0};
}

} // namespace Standoff
