// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Standoff authors

#include "analysis/attributions/speechfinder.h"

#include <algorithm>

// Where is looked, and in which order.

namespace Standoff {

namespace {

constexpr int sentencesBack = 5; // for who says a quotation that stands alone

} // namespace

SpeechFinder::Found SpeechFinder::front(TextRange region, int weakest) const
{
    const Clause clause(m_wording, m_wording.words(region));
    const int end = frontEnd(clause);
    if (end == 0)
        return {};
    if (const Found found = accordingTo(clause, region, true))
        return found;
    if (const Found found = weakest == 0 ? byPossessor(clause, end) : std::nullopt)
        return found;
    for (int place = end; place > 0;) {
        const int verb = clause.lastPredicate(0, place);
        if (verb < 0 || (clause.rank(verb) < weakest && !m_wording.isQuoted()))
            break;
        if (clause.rank(verb) < weakest) { // “said that the two had a “fiery friendship””
            place = verb;
            continue;
        }
        if (const Found found = told(clause, verb, 0, end, true))
            return found;
        place = verb;
    }
    if (const Found found = weakest == 0 ? opinion(clause, end) : std::nullopt)
        return found;
    const bool isHeadline =
        weakest < 3 && clause.isText(end, u":") && clause.lastPredicate(0, end) < 0;
    if (isHeadline)
        return SpeechParts{clause.rangeOf({end, end + 1}), clause.rangeOf({0, end})};
    return {};
}

SpeechFinder::Found SpeechFinder::behind(TextRange region, int weakest) const
{
    const Clause clause(m_wording, m_wording.words(region));
    if (const Found found = accordingTo(clause, region, false))
        return found;
    int from = 0;
    while (from < clause.size() && clause.isKind(from, Word::Joint))
        ++from;
    if (clause.is(from, WordClass::Coordinator) || clause.is(from, WordClass::Infinite))
        return {}; // “, adding that”: of something else
    int verb = -1;
    for (int at = from; at < clause.size() && !clause.isKind(at, Word::Said); ++at) {
        const int rank = clause.rank(at);
        const bool isBetter = verb < 0 || (rank == 3 && clause.rank(verb) < 3);
        if (rank >= std::max(weakest, 1) && isBetter)
            verb = at;
    }
    if (verb < 0 || (weakest < 3 && clause.rank(verb) < 3)) {
        if (const Found found =
                weakest < 3 && m_wording.isQuoted() ? inverted(clause, from) : std::nullopt)
            return found;
    }
    return verb < 0 ? std::nullopt : told(clause, verb, from, clause.size(), false);
}

// What is said is joined to what follows: by a comma or dash there, or by its last character.
bool SpeechFinder::isJoined(qsizetype part) const
{
    const QStringView rest =
        m_wording.slice({m_wording.said()[part].end, int(m_wording.text().size())});
    int at = 0;
    while (at < rest.size() && rest[at] == u' ')
        ++at;
    const bool isComma = at < rest.size() && QStringView(u",，–—-").contains(rest[at]);
    return isComma || QStringView(u",，?!—").contains(m_wording.lastSaid(part));
}

TextRange SpeechFinder::behindRegion(qsizetype part) const
{
    const QList<TextRange> &said = m_wording.said();
    const int begin = said[part].end;
    int end = m_wording.sentenceEnd(begin);
    if (part + 1 < said.size())
        end = std::min(end, said[part + 1].begin);
    return {begin, std::max(begin, end)};
}

// A quotation that stands alone: what leads up to it, or the sentences before tell who says it.
SpeechFinder::Found SpeechFinder::before(int begin) const
{
    int end = begin;
    for (int back = 0; back < sentencesBack && end > 0; ++back) {
        while (end > 0 && m_wording.text()[end - 1].isSpace())
            --end;
        const int start = m_wording.sentenceBegin(std::max(0, end - 1));
        const TextRange sentence{start, end};
        if (const Found found = front(sentence, back == 0 ? 1 : 3))
            return found;
        end = start;
    }
    return {};
}

SpeechFinder::Found SpeechFinder::adjacent() const
{
    const QList<TextRange> &said = m_wording.said();
    if (said.size() > 1) {
        if (const Found found = behind(behindRegion(0), 3))
            return found;
    }
    const TextRange region{m_wording.sentenceBegin(said.first().begin), said.first().begin};
    const Clause clause(m_wording, m_wording.words(region));
    const int end = frontEnd(clause);
    if (const Found found = participle(region))
        return found;
    const int adjoining = end > 0 ? clause.rank(end - 1) : -1;
    if (adjoining >= (m_wording.isQuoted() ? 3 : 1)) {
        if (const Found found = front(region, adjoining))
            return found;
    }
    for (qsizetype part = said.size() - 1; part >= 0; --part) {
        if (const Found found = germanSo(part))
            return found;
        if (!isJoined(part))
            continue;
        if (const Found found = behind(behindRegion(part), 3))
            return found;
    }
    return front(region, 3);
}

SpeechParts SpeechFinder::find() const
{
    if (const Found found = adjacent())
        return *found;
    const QList<TextRange> &said = m_wording.said();
    const int begin = m_wording.sentenceBegin(said.first().begin);
    const TextRange region{begin, said.first().begin};
    for (const int weakest : {3, 0}) {
        const Found inFront = weakest == 3 ? std::nullopt : front(region, weakest);
        if (inFront)
            return *inFront;
        if (const Found found = behind(behindRegion(said.size() - 1), weakest))
            return *found;
    }
    if (const Found found = before(begin))
        return *found;
    return {};
}

} // namespace Standoff
