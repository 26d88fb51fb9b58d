// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Standoff authors

#include "analysis/attributions/sentencereader.h"

#include "analysis/attributions/attributionwords.h"
#include "analysis/attributions/phrases.h"
#include "text/boundaries.h"

#include <algorithm>

using namespace Qt::StringLiterals;

// Sentences with quotation marks; those without are in indirectspeech.cpp.

namespace Standoff {

SentenceReader::SentenceReader(const OwnWords &sentence, const QString &article)
    : m_sentence(sentence)
    , m_text(sentence.text)
    , m_article(article)
    , m_saying(AttributionWords::known().find(AttributionWords::Role::Saying, m_text))
    , m_following(AttributionWords::known().find(AttributionWords::Role::SourceFollows, m_text))
    , m_before(AttributionWords::known().find(AttributionWords::Role::SourceBefore, m_text))
{
    QString closed = m_text; // what stands behind a quotation is known by its mark
    for (const Quotation &each : sentence.quotations)
        closed[sentence.inSentence(each.range).end - 1] = u'”';
    m_behind = AttributionWords::known().find(AttributionWords::Role::BehindQuotation, closed);
    const TextRange all = trimmed(m_text, {0, int(m_text.size())});
    m_end = all.end;
    while (m_end > 0 && QStringView(u".!?…。！？").contains(m_text[m_end - 1]))
        --m_end;
}

std::optional<AttributionProposal> SentenceReader::read() const
{
    if (m_sentence.quotations.isEmpty())
        return indirect();
    for (qsizetype i = 0; i < m_sentence.quotations.size(); ++i) {
        auto found = korean(i);
        if (!found)
            found = behind(i);
        if (!found)
            found = inFront(i);
        if (found)
            return found;
    }
    return {};
}

TextRange SentenceReader::wordsOf(qsizetype i) const
{
    TextRange words = trimmed(m_article, m_sentence.quotations[i].words.first());
    if (!words.isEmpty() && QStringView(u",，").contains(m_article[words.end - 1]))
        --words.end;
    return words;
}

QChar SentenceReader::lastQuoted(qsizetype i) const
{
    const TextRange words = trimmed(m_article, m_sentence.quotations[i].words.first());
    return words.isEmpty() ? QChar() : m_article[words.end - 1];
}

// Content that is direct is given in the article already.
std::optional<AttributionProposal> SentenceReader::proposal(
    const QList<TextRange> &content, TextRange cue, TextRange source, bool isDirect) const
{
    if (source.isEmpty() || std::ranges::any_of(content, &TextRange::isEmpty))
        return {};
    AttributionProposal proposal{
        content, m_sentence.inArticle(cue), m_sentence.inArticle(source), isDirect};
    if (!isDirect)
        std::ranges::transform(content, proposal.content.begin(),
            [this](TextRange range) { return m_sentence.inArticle(range); });
    return proposal;
}

std::optional<TextRange> SentenceReader::firstIn(
    const QList<TextRange> &cues, TextRange range) const
{
    const auto found =
        std::ranges::find_if(cues, [range](TextRange cue) { return range.contains(cue); });
    return found == cues.end() ? std::nullopt : std::optional(*found);
}

std::optional<TextRange> SentenceReader::onlyIn(const QList<TextRange> &cues, TextRange range) const
{
    const auto count =
        std::ranges::count_if(cues, [range](TextRange cue) { return range.contains(cue); });
    return count == 1 ? firstIn(cues, range) : std::nullopt;
}

// 장관은 “…”라고 말했다.
std::optional<AttributionProposal> SentenceReader::korean(qsizetype i) const
{
    const TextRange quoted = quotation(i);
    const TextRange rest{quoted.end, endBehind(i)};
    const auto particle = firstIn(m_behind, rest);
    if (!particle || particle->begin != quoted.end || !isHangul(m_text[quoted.end]))
        return {};
    const auto cue = firstIn(m_saying, rest);
    if (!cue || wordCount(slice({particle->end, cue->begin})) > 3)
        return {};
    return proposal({wordsOf(i)}, *cue, koreanTopic(m_text, {0, quoted.begin}), true);
}

// “…,” she said(, “…”). “…”, said the minister. “…,” according to the minister.
std::optional<AttributionProposal> SentenceReader::behind(qsizetype i) const
{
    // What begins outside of the quotation is said as well, in other words.
    if (i > 0 || wordCount(slice({0, quotation(i).begin})) > 1)
        return {};
    const TextRange rest{quotation(i).end, endBehind(i)};
    const QString joint =
        slice(rest).trimmed().first(slice(rest).trimmed().isEmpty() ? 0 : 1).toString();
    const bool isJoined =
        (!joint.isEmpty() && u",，–—-"_s.contains(joint)) || u",，?!"_s.contains(lastQuoted(i));
    if (!isJoined)
        return {};
    auto cue = firstIn(m_saying, rest);
    const auto following = firstIn(m_following + m_behind, rest);
    const bool sourceFollows = following && (!cue || following->begin < cue->begin);
    if (sourceFollows)
        cue = following;
    if (!cue)
        return {};
    TextRange source = withoutJoints(m_text, {rest.begin, cue->begin});
    TextRange said = *cue;
    takeAuxiliaries(m_text, source, said);
    if (source.isEmpty())
        source = nounPhrase(m_text, {cue->end, rest.end});
    else if (sourceFollows || !isNounPhrase(slice(source)))
        return {};
    if (firstIn(m_saying, source))
        return {};
    QList<TextRange> content{wordsOf(i)};
    const bool goesOn = i + 1 < m_sentence.quotations.size()
        && slice({cue->end, rest.end}).trimmed().endsWith(u',');
    if (goesOn)
        content.append(wordsOf(i + 1));
    return proposal(content, said, source, true);
}

// She said: “…”. Then, said she: “…”. She said that “…”.
std::optional<AttributionProposal> SentenceReader::inFront(qsizetype i) const
{
    const TextRange quoted = quotation(i);
    const TextRange front{i == 0 ? 0 : quotation(i - 1).end, quoted.begin};
    const auto cue = onlyIn(m_saying, front);
    if (!cue || i > 0 || quoted.end < m_end)
        return {};
    const TextRange gap = withoutJoints(m_text, {cue->end, quoted.begin});
    const bool isJoined =
        QStringView(u":：,").contains(slice({cue->end, quoted.begin}).trimmed().isEmpty()
                ? QChar()
                : slice({cue->end, quoted.begin}).trimmed().back());
    if (!gap.isEmpty() && !isThat(slice(gap)) && !(isJoined && wordCount(slice(gap)) <= 5))
        return {};
    if (gap.isEmpty() && !isJoined
        && wordCount(QStringView(m_article).sliced(wordsOf(i).begin, wordsOf(i).length())) < 4)
        return {}; // said “yes”: it may be a word that is looked at, not what was said
    TextRange source = lastClause(m_text, {front.begin, cue->begin});
    TextRange said = *cue;
    takeAuxiliaries(m_text, source, said);
    if (source.isEmpty() || isAdverb(slice(source)))
        source = nounPhrase(m_text, {cue->end, quoted.begin});
    return isNounPhrase(slice(source)) ? proposal({wordsOf(i)}, said, source, true) : std::nullopt;
}

} // namespace Standoff
