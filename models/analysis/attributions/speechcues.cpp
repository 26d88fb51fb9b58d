// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Standoff authors

#include "analysis/attributions/attributionwords.h"
#include "analysis/attributions/speechfinder.h"

#include <QRegularExpression>

using namespace Qt::StringLiterals;

// The part of SpeechFinder that knows the ways in which news tell who says something.

namespace Standoff {

namespace {

constexpr int longestCue = 8; // words, of a predicate that is none of saying

// “Based on the text, …”: what is no word of attribution but at the head of a sentence.
const QRegularExpression &basis()
{
    static const QRegularExpression words(
        u"^\\s*((?:Based on|In the (?:view|words|opinion|eyes) of|Nach (?:Ansicht|Meinung|"
        "Überzeugung)|Aus Sicht|De l[’']avis de|Aux yeux de|En opinión de|A ojos de|На взгляд))\\b"_s,
        QRegularExpression::UseUnicodePropertiesOption);
    return words;
}

// Whether behind “according to the ministry” there is another who may say it: any predicate, or
// behind a comma one of saying.
bool goesOn(const Clause &clause, int from)
{
    const bool isApart = clause.isKind(from, Word::Joint);
    for (int at = from; at < clause.size(); ++at) {
        if (clause.rank(at) >= (isApart ? 3 : 1))
            return true;
    }
    return false;
}

} // namespace

// The front without commas, colons and “that”.
int SpeechFinder::frontEnd(const Clause &clause) const
{
    int end = clause.size();
    while (end > 0
        && (clause.isKind(end - 1, Word::Joint)
            || (clause.is(end - 1, WordClass::Subordinator) && end > 1)))
        --end;
    return end;
}

SpeechFinder::Found SpeechFinder::accordingTo(
    const Clause &clause, TextRange region, bool isFront) const
{
    const QString text = m_wording.slice(region).toString();
    const AttributionWords &known = AttributionWords::known();
    const auto indexAt = [&clause](int offset) {
        int index = 0;
        while (index < clause.size() && clause.words()[index].range.begin < offset)
            ++index;
        return index;
    };
    QList<TextRange> cues = known.find(AttributionWords::Role::SourceFollows, text);
    if (const auto match = basis().match(text); isFront && cues.isEmpty() && match.hasMatch())
        cues.append({int(match.capturedStart(1)), int(match.capturedEnd(1))});
    if (isFront && !cues.isEmpty())
        cues = {cues.last()};
    for (TextRange cue : cues) {
        cue = {cue.begin + region.begin, cue.end + region.begin};
        const int first = indexAt(cue.begin);
        const bool isNear = isFront || first == 0 || (first <= 2 && clause.isKind(0, Word::Joint));
        const Clause::Span source = clause.phraseFrom(indexAt(cue.end), clause.size());
        if (!isNear || source.isEmpty())
            continue;
        if (isFront && goesOn(clause, source.end))
            continue;
        return SpeechParts{cue, clause.rangeOf(source)};
    }
    for (TextRange cue : known.find(AttributionWords::Role::SourceBefore, text)) {
        cue = {cue.begin + region.begin, cue.end + region.begin};
        const Clause::Span source{0, indexAt(cue.begin)};
        Clause::Span trimmed = source;
        while (!trimmed.isEmpty() && clause.isKind(trimmed.begin, Word::Joint))
            ++trimmed.begin;
        if (!trimmed.isEmpty())
            return SpeechParts{cue, clause.rangeOf(trimmed)};
    }
    return {};
}

// “Kerry’s announcement of …”, “his opposition to …”
SpeechFinder::Found SpeechFinder::byPossessor(const Clause &clause, int end) const
{
    for (int at = end - 1; at >= 0 && at >= end - 6; --at) {
        if (!clause.isKind(at, Word::Letters) || clause.rank(at) >= 0)
            return {};
        const QStringView word = clause.text(at);
        const bool isGenitive = word.endsWith(u"’s") || word.endsWith(u"'s");
        const bool isPossessive = word.compare(u"his", Qt::CaseInsensitive) == 0
            || word.compare(u"her", Qt::CaseInsensitive) == 0
            || word.compare(u"their", Qt::CaseInsensitive) == 0
            || word.compare(u"its", Qt::CaseInsensitive) == 0;
        if ((!isGenitive && !isPossessive) || at + 1 >= end)
            continue;
        if (clause.rank(at - 1) >= 1 || clause.is(at - 1, WordClass::Perhaps))
            return {}; // “cast their votes for”
        int begin = at;
        while (isGenitive && begin > 0 && clause.isKind(begin - 1, Word::Letters)
            && clause.words()[begin - 1].isCapital)
            --begin;
        TextRange source = clause.rangeOf({begin, at + 1});
        source.end -= isGenitive ? 2 : 0;
        return SpeechParts{clause.rangeOf({at + 1, end}), source};
    }
    return {};
}

// The cue is the words of saying, or the whole of another predicate; adverbs before it are left
// out.
SpeechFinder::Found SpeechFinder::told(
    const Clause &clause, int verb, int from, int end, bool isFront) const
{
    const Clause::Span group = clause.group(verb, from);
    Clause::Span source = clause.agentOf(group, end);
    if (source.isEmpty())
        source = clause.subjectOf(group, from, end);
    if (source.isEmpty())
        return {};
    Clause::Span cue = group;
    const bool isSaying = clause.rank(verb) == 3;
    while (isSaying && cue.begin < verb && clause.is(cue.begin, WordClass::Adverb)
        && !clause.is(cue.begin, WordClass::Auxiliary))
        ++cue.begin;
    if (isSaying || !isFront)
        cue.end = std::max(cue.end, clause.endOfChannel(cue.end, end));
    else if (!clause.is(verb, WordClass::Listener) && !clause.is(group.end - 1, WordClass::Listener)
        && end - verb <= longestCue && source.begin < cue.begin)
        cue.end = end;
    return SpeechParts{clause.rangeOf(cue), clause.rangeOf(source)};
}

// „…“, so die Ministerin.
SpeechFinder::Found SpeechFinder::germanSo(qsizetype part) const
{
    const TextRange region = behindRegion(part);
    const int from = std::max(0, region.begin - 1); // with the mark
    const QString plain = m_wording.plain().sliced(from, region.end - from);
    const QList<TextRange> cues =
        AttributionWords::known().find(AttributionWords::Role::BehindQuotation, plain);
    if (m_wording.language() != NewsLanguage::German || cues.isEmpty() || cues.first().begin > 4)
        return {};
    const TextRange cue{cues.first().begin + from, cues.first().end + from};
    const Clause clause(m_wording, m_wording.words({cue.end, region.end}));
    const Clause::Span source = clause.phraseFrom(0, clause.size());
    if (source.isEmpty())
        return {};
    return SpeechParts{cue, clause.rangeOf(source)};
}

// “…”, cuenta Ana Lindqvist: behind a quotation, a small word before a name can only be a verb.
SpeechFinder::Found SpeechFinder::inverted(const Clause &clause, int from) const
{
    const bool isVerb = clause.isKind(from, Word::Letters) && !clause.words()[from].isCapital
        && !clause.is(from,
            WordClass::Determiner | WordClass::Pronoun | WordClass::Relative
                | WordClass::Coordinator | WordClass::Subordinator | WordClass::Preposition
                | WordClass::Linking | WordClass::Adverb | WordClass::Time);
    const bool isName = clause.isKind(from + 1, Word::Letters)
        && (clause.words()[from + 1].isCapital || clause.is(from + 1, WordClass::Determiner));
    if (!isVerb || !isName)
        return {};
    const Clause::Span source = clause.phraseFrom(from + 1, clause.size());
    if (source.isEmpty())
        return {};
    return SpeechParts{clause.rangeOf({from, from + 1}), clause.rangeOf(source)};
}

// “Pour les observateurs, …”
SpeechFinder::Found SpeechFinder::opinion(const Clause &clause, int end) const
{
    const bool isOpinion = clause.isText(0, u"pour") || clause.isText(0, u"para")
        || clause.isText(0, u"für") || clause.isText(0, u"for");
    const Clause::Span source = isOpinion ? clause.phraseFrom(1, end) : Clause::Span{0, 0};
    if (source.isEmpty() || source.end < end)
        return {};
    return SpeechParts{clause.rangeOf({0, 1}), clause.rangeOf(source)};
}

// “Continuing to explain his views, the minister …”: who does so is named behind what is said.
SpeechFinder::Found SpeechFinder::participle(TextRange region) const
{
    const Clause clause(m_wording, m_wording.words(region));
    const int end = frontEnd(clause);
    const int first = clause.is(0, WordClass::Preposition) ? 1 : 0;
    const bool leads = clause.is(first, WordClass::Infinite) && end - first <= longestCue
        && clause.lastPredicate(first + 1, end) < 0;
    if (!leads || first >= end || !isJoined(m_wording.said().size() - 1))
        return {};
    const TextRange rest = behindRegion(m_wording.said().size() - 1);
    const Clause behind(m_wording, m_wording.words(rest));
    const Clause::Span source = behind.phraseFrom(1, behind.size());
    if (source.isEmpty())
        return {};
    return SpeechParts{clause.rangeOf({first, end}), behind.rangeOf(source)};
}

} // namespace Standoff
