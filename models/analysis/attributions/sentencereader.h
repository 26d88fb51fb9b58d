// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Standoff authors

#pragma once

#include "analysis/attributions/attributionproposals.h"
#include "analysis/attributions/sentences.h"

namespace Standoff {

// Finds in one sentence who says what. Ranges are in the sentence, but for those of quotations and
// proposals. The text of quotations is hidden, see OwnWords.
class SentenceReader
{
public:
    // Both must stay while it is in use.
    SentenceReader(const OwnWords &sentence, const QString &article);

    // What the sentence says that somebody says.
    std::optional<AttributionProposal> read() const;

private:
    QStringView slice(TextRange range) const
    {
        return QStringView(m_text).sliced(range.begin, range.length());
    }
    TextRange quotation(qsizetype i) const
    {
        return m_sentence.inSentence(m_sentence.quotations[i].range);
    }
    // Where the words behind a quotation end: at the next one, or with the sentence.
    int endBehind(qsizetype i) const
    {
        return i + 1 < m_sentence.quotations.size() ? quotation(i + 1).begin : m_end;
    }
    // What is quoted, without the comma that belongs to the sentence around it.
    TextRange wordsOf(qsizetype i) const;
    QChar lastQuoted(qsizetype i) const;

    std::optional<AttributionProposal> proposal(
        const QList<TextRange> &content, TextRange cue, TextRange source, bool isDirect) const;
    std::optional<TextRange> firstIn(const QList<TextRange> &cues, TextRange range) const;
    std::optional<TextRange> onlyIn(const QList<TextRange> &cues, TextRange range) const;

    std::optional<AttributionProposal> korean(qsizetype i) const;
    std::optional<AttributionProposal> behind(qsizetype i) const;
    std::optional<AttributionProposal> inFront(qsizetype i) const;
    std::optional<AttributionProposal> indirect() const;
    std::optional<AttributionProposal> accordingTo() const;
    std::optional<AttributionProposal> koreanIndirect(TextRange cue) const;
    std::optional<AttributionProposal> saidThat(TextRange cue) const;
    std::optional<AttributionProposal> saidAtTheEnd(TextRange cue) const;

    const OwnWords &m_sentence;
    const QString &m_text;
    const QString &m_article;
    const QList<TextRange> m_saying;
    const QList<TextRange> m_following;
    const QList<TextRange> m_before;
    QList<TextRange> m_behind;
    int m_end = 0; // without the full stop
};

} // namespace Standoff
