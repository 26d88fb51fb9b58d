// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Standoff authors

#include "analysis/attributions/phrases.h"
#include "analysis/attributions/sentencereader.h"
#include "text/boundaries.h"

#include <algorithm>

using namespace Qt::StringLiterals;

// What is said in the article's own words: sentences without quotation marks.

namespace Standoff {

// Selon le ministre, … – …, according to the minister. Dem Ministerium zufolge …
std::optional<AttributionProposal> SentenceReader::accordingTo() const
{
    const TextRange all{0, m_end};
    if (const auto cue = onlyIn(m_before, all); cue && m_following.isEmpty()) {
        TextRange source = trimmed(m_text, {0, cue->begin});
        if (isHangul(m_text[cue->begin]) && source.length() > 1)
            --source.end; // the particle 에
        const TextRange content = withoutJoints(m_text, {cue->end, m_end});
        return isNounPhrase(slice(source)) && wordCount(slice(content)) >= 3
            ? proposal({content}, *cue, source, false)
            : std::nullopt;
    }
    const auto cue = onlyIn(m_following, all);
    if (!cue)
        return {};
    if (cue->begin == 0) { // as far as the comma; without one nobody can tell how far
        const int comma = int(m_text.indexOf(u',', cue->end));
        if (comma < 0)
            return {};
        const TextRange source = trimmed(m_text, {cue->end, comma});
        const TextRange content = trimmed(m_text, {comma + 1, m_end});
        return isNounPhrase(slice(source)) && wordCount(slice(content)) >= 3
            ? proposal({content}, *cue, source, false)
            : std::nullopt;
    }
    const TextRange source = nounPhrase(m_text, {cue->end, m_end});
    const bool isLast = source.end == m_end;
    const TextRange content = withoutJoints(m_text, {0, cue->begin});
    const bool isApart = slice({0, cue->begin}).trimmed().endsWith(u',');
    return isLast && isApart && !content.isEmpty() ? proposal({content}, *cue, source, false)
                                                   : std::nullopt;
}

// 장관은 조약이 유효하다고 말했다.
std::optional<AttributionProposal> SentenceReader::koreanIndirect(TextRange cue) const
{
    const TextRange topic = koreanTopic(m_text, {0, cue.begin});
    const QStringView front = slice({0, cue.begin}).trimmed();
    const bool isQuoted = QStringView(front).endsWith(u"다고") || front.endsWith(u"라고")
        || front.endsWith(u"냐고") || front.endsWith(u"자고");
    if (topic.isEmpty() || !isQuoted || cue.end < m_end)
        return {};
    const int particleEnd = int(m_text.indexOf(u' ', topic.end));
    return proposal({trimmed(m_text, {particleEnd, int(front.size()) - 1})}, cue, topic, false);
}

// KCNA said that … The minister said it …
std::optional<AttributionProposal> SentenceReader::saidThat(TextRange cue) const
{
    if (slice(cue).startsWith("claim"_L1) && slice(cue).size() < 7)
        return {}; // it is a noun as often
    const int that = endOfThat(m_text, {cue.end, m_end}, slice(cue));
    TextRange source = lastClause(m_text, {0, cue.begin});
    TextRange said = cue;
    takeAuxiliaries(m_text, source, said);
    if (that < 0 || !isNounPhrase(slice(source)))
        return {};
    const TextRange content = trimmed(m_text, {that, m_end});
    return wordCount(slice(content)) >= 3 ? proposal({content}, said, source, false) : std::nullopt;
}

// …, KCNA said. …, said the minister.
std::optional<AttributionProposal> SentenceReader::saidAtTheEnd(TextRange cue) const
{
    const int comma = int(m_text.lastIndexOf(u',', cue.begin));
    if (comma < 0)
        return {};
    TextRange source = withoutJoints(m_text, {comma + 1, cue.begin});
    TextRange said = cue;
    takeAuxiliaries(m_text, source, said);
    if (source.isEmpty())
        source = nounPhrase(m_text, {cue.end, m_end});
    const bool isLast = std::max(source.end, said.end) == m_end;
    const TextRange content = trimmed(m_text, {0, comma});
    return isLast && isNounPhrase(slice(source)) && wordCount(slice(content)) >= 3
        ? proposal({content}, said, source, false)
        : std::nullopt;
}

std::optional<AttributionProposal> SentenceReader::indirect() const
{
    if (m_sentence.text.contains(QChar::ObjectReplacementCharacter))
        return {};
    if (m_saying.isEmpty())
        return accordingTo();
    if (m_saying.size() > 1 || !m_following.isEmpty() || !m_before.isEmpty())
        return {};
    const TextRange cue = m_saying.first();
    if (isHangul(m_text[cue.begin]))
        return koreanIndirect(cue);
    const auto found = saidThat(cue);
    return found ? found : saidAtTheEnd(cue);
}

} // namespace Standoff
