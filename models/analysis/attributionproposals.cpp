// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Standoff authors

#include "analysis/attributionproposals.h"

#include "analysis/attributionwords.h"
#include "analysis/phrases.h"
#include "analysis/sentences.h"
#include "text/boundaries.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace Standoff {

namespace {

using Role = AttributionWords::Role;

// Reads one sentence. Ranges are in the sentence, but those of quotations and proposals.
class SentenceReader
{
public:
    SentenceReader(const OwnWords &sentence, const QString &article)
        : m_sentence(sentence)
        , m_text(sentence.text)
        , m_article(article)
        , m_saying(AttributionWords::known().find(Role::Saying, m_text))
        , m_following(AttributionWords::known().find(Role::SourceFollows, m_text))
        , m_before(AttributionWords::known().find(Role::SourceBefore, m_text))
    {
        QString closed = m_text; // what stands behind a quotation is known by its mark
        for (const Quotation &each : sentence.quotations)
            closed[sentence.inSentence(each.range).end - 1] = u'”';
        m_behind = AttributionWords::known().find(Role::BehindQuotation, closed);
        const TextRange all = trimmed(m_text, {0, int(m_text.size())});
        m_end = all.end;
        while (m_end > 0 && QStringView(u".!?…。！？").contains(m_text[m_end - 1]))
            --m_end;
    }

    std::optional<AttributionProposal> read() const
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
    TextRange wordsOf(qsizetype i) const
    {
        TextRange words = trimmed(m_article, m_sentence.quotations[i].words.first());
        if (!words.isEmpty() && QStringView(u",，").contains(m_article[words.end - 1]))
            --words.end;
        return words;
    }
    QChar lastQuoted(qsizetype i) const
    {
        const TextRange words = trimmed(m_article, m_sentence.quotations[i].words.first());
        return words.isEmpty() ? QChar() : m_article[words.end - 1];
    }

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

} // namespace

QList<AttributionProposal> proposeAttributions(const ArticleText &text)
{
    QuotationMarks marks = findQuotations(text);
    QList<Quotation> &outermost = marks.quotations;
    outermost.removeIf([](const Quotation &quotation) { return quotation.depth > 0; });
    QList<AttributionProposal> proposals;
    for (const Paragraph &paragraph : text.paragraphs()) {
        const bool isBroken = std::ranges::any_of(marks.unbalanced,
            [&paragraph](TextRange mark) { return paragraph.range.contains(mark); });
        if (isBroken)
            continue; // nobody knows what is quoted
        for (const OwnWords &sentence : sentencesOf(text, paragraph.range, outermost)) {
            if (const auto found = SentenceReader(sentence, text.string()).read())
                proposals.append(*found);
        }
    }
    return proposals;
}

std::optional<AttributionProposal> proposeAttribution(const ArticleText &text, TextRange selection)
{
    std::optional<AttributionProposal> best;
    int bestLength = 0;
    for (const AttributionProposal &proposal : proposeAttributions(text)) {
        TextRange whole = proposal.cue.united(proposal.source);
        for (const TextRange part : proposal.content)
            whole = whole.united(part);
        const bool touches = whole.begin <= selection.end && selection.begin <= whole.end;
        if (touches && (!best || whole.length() < bestLength)) {
            best = proposal;
            bestLength = whole.length();
        }
    }
    return best;
}

} // namespace Standoff
