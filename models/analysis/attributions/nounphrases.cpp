// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Standoff authors

#include "analysis/attributions/clause.h"

// The part of Clause that tells who: noun phrases and subjects.

namespace Standoff {

bool Clause::endsPhrase(int at) const
{
    if (isKind(at, Word::Quoted)) // “the weekly “Courier””
        return m_words[at].range.length() > 40;
    if (!isKind(at, Word::Letters) || is(at, Time))
        return true;
    if (is(at, Relative | Subordinator) && !is(at, Determiner))
        return true;
    const bool isReduced = is(at, Participle) && is(at + 1, Agent); // “hired by the county”
    return !m_words[at].isCapital && (rank(at) >= 1 || is(at, Infinite | Pronoun))
        && !is(at, Determiner) && !isReduced;
}

// Backwards from its end to where something else stands.
Clause::Span Clause::phraseBefore(int end, int from) const
{
    if (end <= from)
        return {end, end};
    int last = end;
    while (last > from && isAdverb(last - 1)) // “he openly”
        --last;
    if (last > from && is(last - 1, Pronoun | Relative)
        && !(is(last - 1, Determiner) && last < end))
        return {last - 1, last};
    Span phrase{end, end};
    while (phrase.begin > from && !(endsPhrase(phrase.begin - 1) && !is(phrase.begin - 1, Time)))
        --phrase.begin;
    if (phrase.begin > from && isKind(phrase.begin - 1, Word::Letters)) { // “a liar, and the News”
        for (int at = phrase.end - 2; at > phrase.begin; --at) {
            if (is(at, Coordinator) && !is(at, Determiner)) {
                phrase.begin = at + 1;
                break;
            }
        }
    }
    while (!phrase.isEmpty() && isKind(phrase.begin, Word::Quoted)) // it stands for itself
        ++phrase.begin;
    return withoutBack(withoutFront(phrase));
}

// “Civil Liberties, Justice and Home Affairs”: back to where a list of names begins.
Clause::Span Clause::withList(Span phrase, int from) const
{
    bool isList = false;
    for (int at = phrase.begin; at < phrase.end; ++at)
        isList |= is(at, Coordinator);
    if (!isList || phrase.begin - 1 <= from || !isText(phrase.begin - 1, u","))
        return phrase;
    const Span before = phraseBefore(phrase.begin - 1, from);
    const bool isWhole = !before.isEmpty() && before.end == phrase.begin - 1
        && (before.begin == from || !isKind(before.begin - 1, Word::Letters))
        && m_words[before.begin].isCapital;
    return isWhole ? Span{before.begin, phrase.end} : phrase;
}

// “But on Sunday the minister”: words that join sentences, and places or times. A phrase with a
// preposition ends where a determiner or a name begins.
Clause::Span Clause::withoutFront(Span phrase) const
{
    const Span whole = phrase;
    while (!phrase.isEmpty()) {
        const int first = phrase.begin;
        if (is(first, Adverb | Coordinator | Subordinator | Time)
            && !is(first, Determiner | Vague | Preposition)) {
            ++phrase.begin;
            continue;
        }
        if (!is(first, Preposition | Linking) || is(first, Determiner))
            break;
        int next = first + 1;
        while (next < phrase.end && is(next, Determiner))
            ++next;
        while (next < phrase.end) {
            const bool isLed = is(next - 1, Preposition | Linking | Determiner);
            const bool isName = m_words[next].isCapital && !isLed
                && m_wording.language() != NewsLanguage::German && !m_words[next - 1].isCapital;
            if (is(next, Preposition | Linking) || isName
                || (is(next, Determiner | Pronoun) && !isLed))
                break;
            ++next;
        }
        phrase.begin = next;
    }
    if (phrase.isEmpty() && m_wording.language() != NewsLanguage::German
        && isKind(whole.end - 1, Word::Letters) && !is(whole.end - 1, Time | Adverb))
        return lastNoun(whole);
    return phrase;
}

// “In Iowa voters”: nothing tells where the place ends but that a noun is needed; with its
// adjective where that can be told.
Clause::Span Clause::lastNoun(Span phrase) const
{
    if (m_wording.language() == NewsLanguage::German || phrase.end - phrase.begin < 3)
        return {phrase.end, phrase.end};
    int begin = phrase.end - 1;
    static const QRegularExpression adjective(QStringLiteral("(?:ая|яя|ый|ий|ой|ое|ее|ые|ие)$"));
    if (begin - 1 > phrase.begin && adjective.matchView(text(begin - 1)).hasMatch())
        --begin;
    return {begin, phrase.end};
}

// “The minister on Tuesday”: a place or time behind it. “of” and the like lead on.
Clause::Span Clause::withoutBack(Span phrase) const
{
    for (int at = phrase.begin + 1; at < phrase.end; ++at) {
        const bool ends = is(at, Time) || isAdverb(at)
            || (is(at, Preposition) && (!is(at, Linking) || is(at + 1, Time)));
        if (ends && !is(at, Determiner | Vague)) {
            phrase.end = at;
            break;
        }
    }
    return phrase;
}

// Whether what follows a comma tells more of the one before it: “, a researcher,”, “, 49,”, “,
// who”.
bool Clause::isAddition(int at, int end) const
{
    if (at >= end || !isKind(at, Word::Letters))
        return false;
    if (is(at, Relative))
        return true;
    // “, both must help”: it goes on with a clause of its own.
    for (int next = at; next < end && isKind(next, Word::Letters) && !is(next, Relative); ++next) {
        if (rank(next) >= 1 && !is(next, Participle) && !isName(next))
            return false;
    }
    return is(at, Determiner)
        || (rank(at) < 1
            && !is(at,
                Adverb | Preposition | Infinite | Verb | Coordinator | Subordinator | Pronoun | Time
                    | Auxiliary));
}

bool Clause::isName(int at) const
{
    return m_words[at].isCapital && isKind(at - 1, Word::Letters);
}

// Behind the phrase, as far as what stands between commas belongs to it.
int Clause::withAdditions(int at, int end) const
{
    if (at < end && is(at, Relative) && isText(at, u"who"))
        while (at < end && isKind(at, Word::Letters))
            ++at;
    for (bool isFirst = true; isText(at, u",") && at < end; isFirst = false) {
        const int next = at + 1;
        const bool isMore =
            isAddition(next, end) && (isFirst || is(next, Determiner) || m_words[next].isCapital);
        if (!isMore)
            break;
        at = next;
        while (at < end && (isKind(at, Word::Letters) || isKind(at, Word::Quoted)))
            ++at;
    }
    return at;
}

bool Clause::endsBefore(int at) const
{
    const bool leads = isKind(at + 1, Word::Letters)
        && ((is(at, Linking) && !is(at + 1, Time)) || (is(at, Agent) && is(at - 1, Participle)));
    return (!leads && is(at, Preposition) && !is(at, Determiner)) || isAdverb(at)
        || (endsPhrase(at) && !is(at, Determiner));
}

Clause::Span Clause::phraseFrom(int at, int end) const
{
    if (at >= end || !isKind(at, Word::Letters))
        return {at, at};
    if (is(at, Pronoun) && !(is(at, Determiner) && isKind(at + 1, Word::Letters)))
        return {at, at + 1};
    Span phrase{at, at};
    while (phrase.end < end) {
        const int next = phrase.end;
        const bool isFirst = next == at;
        if (isFirst ? endsPhrase(next) : endsBefore(next))
            break;
        if (isFirst && is(next, Preposition | Linking | Adverb) && !is(next, Determiner))
            break;
        if (is(next, Coordinator)
            && !(next + 1 < end && (m_words[next + 1].isCapital || is(next + 1, Determiner))))
            break;
        ++phrase.end;
    }
    if (!phrase.isEmpty())
        phrase.end = withAdditions(phrase.end, end);
    return phrase;
}

// “said on Tuesday the minister”: behind adverbs and times, each with its small words.
int Clause::skipTimes(int at, int end) const
{
    for (int next = at; next < end;) {
        int last = next;
        while (last < end && is(last, Preposition | Determiner) && last < next + 2)
            ++last;
        if (last < end && (is(last, Time) || (last == next && isAdverb(last))))
            at = next = last + 1;
        else
            break;
    }
    const bool isPlace =
        m_wording.language() == NewsLanguage::Russian && (isText(at, u"в") || isText(at, u"во"));
    return isPlace ? at + 1 : at; // “сообщили в министерстве”
}

// “Mr. Cruz, whose finish was seen as a disappointment, said”: back over what stands between
// commas.
Clause::Span Clause::behindComma(Span group, int from) const
{
    const int close = group.begin - 1;
    for (int open = close - 1; open > from; --open) {
        if (!isKind(open, Word::Joint))
            continue;
        const Span phrase = phraseBefore(open, from);
        if (phrase.isEmpty() || phrase.end != open)
            return {};
        const bool isMore = isText(open, u",") && isAddition(open + 1, close);
        const bool goesOn = isKind(phrase.begin - 1, Word::Joint) && isAddition(phrase.begin, open)
            && !m_words[phrase.begin].isCapital;
        if (goesOn && phrase.begin - 1 > from) { // “Jenny Town, a researcher, who is here, said”
            const Span first = phraseBefore(phrase.begin - 1, from);
            if (!first.isEmpty() && first.end == phrase.begin - 1)
                return {first.begin, isMore ? close : open};
        }
        return {phrase.begin, isMore ? close : open};
    }
    return phraseBefore(close, from); // “In Paris, said”
}

// Who the predicate before a place is of: that of “and said”, of “, adding”.
Clause::Span Clause::earlier(int at, int from, int end) const
{
    for (int place = at; place > from;) {
        const int verb = lastPredicate(from, place);
        if (verb < 0)
            return {};
        const Span found = group(verb, from);
        if (!is(verb, Infinite) && !isText(found.begin, u"to"))
            return subjectOf(found, from, end);
        place = found.begin;
    }
    return {};
}

// German: “Die Kammer hat in einem Brief betont”, “Gestern hat die Polizei mitgeteilt”: the
// auxiliary stands apart.
Clause::Span Clause::apart(Span group, int from, int end) const
{
    if (m_wording.language() != NewsLanguage::German || !is(group.end - 1, Participle))
        return {};
    for (int at = group.begin - 1; at >= from && isKind(at, Word::Letters); --at) {
        if (is(at, Agent) && is(at - 1, Auxiliary) && group.begin - at > 1
            && text(at - 1).startsWith(u"w", Qt::CaseInsensitive))
            return phraseFrom(at + 1, group.begin); // “wurde von der Polizei mitgeteilt”
        if (!is(at, Auxiliary))
            continue;
        const Span before = phraseBefore(at, from);
        return before.isEmpty() ? phraseFrom(at + 1, std::min(end, group.begin)) : before;
    }
    return {};
}

Clause::Span Clause::subjectOf(Span group, int from, int end) const
{
    const int before = group.begin - 1;
    if (const Span found = apart(group, from, end); !found.isEmpty())
        return found;
    if (before >= from && !isKind(before, Word::Letters) && !isText(before, u":")) {
        const bool hangs = is(group.begin, Infinite) || isText(group.begin, u"to")
            || !isKind(before, Word::Joint) || isText(before, u";");
        if (const Span found = hangs ? earlier(before, from, end) : behindComma(group, from);
            !found.isEmpty())
            return found;
        return earlier(before, from, end);
    }
    if (before >= from && is(before, Coordinator) && !is(before, Relative | Determiner)) {
        if (const Span found = earlier(before, from, end); !found.isEmpty())
            return found;
    }
    if (before >= from && is(group.begin, Infinite)) // “left the room saying”
        return earlier(before, from, end);
    if (before >= from) {
        const Span found = phraseBefore(group.begin, from);
        if (!found.isEmpty())
            return withList(found, from);
    }
    return phraseFrom(skipTimes(group.end, end), end);
}

} // namespace Standoff
