// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Standoff authors

#include "analysis/attributions/wording.h"

#include "analysis/attributions/attributionwords.h"
#include "analysis/attributions/sentences.h"
#include "analysis/quotations.h"
#include "text/boundaries.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace Standoff {

namespace {

constexpr int paragraphsBefore = 4; // in which the source of a quotation may be named
constexpr int longestSentence = 4'000; // units; what goes on for longer is cut
constexpr QChar hiddenUnit = QChar::ObjectReplacementCharacter;

TextRange windowAround(const ArticleText &article, const QList<TextRange> &content)
{
    const QList<Paragraph> &paragraphs = article.paragraphs();
    const int first = article.paragraphAt(content.first().begin);
    const int last = article.paragraphAt(content.last().end);
    if (first < 0 || last < 0)
        return {0, article.size()};
    const int from = std::max(0, first - paragraphsBefore);
    const int to = std::min(int(paragraphs.size()) - 1, last + 1);
    return {paragraphs[from].range.begin, paragraphs[to].range.end};
}

// Some agencies write '' for a quotation mark: the same length with one that is known.
QString withOneMark(const QString &text)
{
    QString result = text;
    for (qsizetype at = result.indexOf(u"''"); at >= 0; at = result.indexOf(u"''", at + 2)) {
        const bool opens =
            at == 0 || result[at - 1].isSpace() || u"([-–—"_s.contains(result[at - 1]);
        result.replace(at, 2, opens ? u" “"_s : u"” "_s);
    }
    return result;
}

// “affirme-t-il”: the pronoun as a word of its own, at the same place.
QString withPronounsApart(QString text)
{
    static const QRegularExpression inverted(
        u"(?<=\\w)-(?:(t)-)?(?=(?:ils?|elles?|on|je|nous)\\b)"_s,
        QRegularExpression::UseUnicodePropertiesOption);
    for (auto matches = inverted.globalMatch(text); matches.hasNext();) {
        const auto match = matches.next();
        for (qsizetype at = match.capturedStart(); at < match.capturedEnd(); ++at)
            text[at] = u' ';
    }
    return text;
}

bool isStop(QChar c)
{
    return QStringView(u".!?…。！？").contains(c);
}

bool isClosingMark(QChar c)
{
    return QStringView(u"”“’‘»«›‹」』》\"'").contains(c);
}

} // namespace

Wording::Wording(const ArticleText &article, const QList<TextRange> &content, Depth depth)
    : m_grammar(Grammar::of(languageOf(article.slice(windowAround(article, content)))))
{
    const TextRange window = windowAround(article, content);
    m_offset = window.begin;
    m_plain = withOneMark(article.slice(window).toString());
    m_text = language() == NewsLanguage::French ? withPronounsApart(m_plain) : m_plain;
    for (const TextRange part : content)
        m_said.append({part.begin - m_offset, part.end - m_offset});
    std::ranges::sort(m_said);
    hideQuotations(depth);
    for (qsizetype i = m_said.size() - 1; i > 0; --i) {
        if (m_said[i - 1].end < m_said[i].begin)
            continue;
        m_said[i - 1] = m_said[i - 1].united(m_said[i]);
        m_said.removeAt(i);
    }
    for (const TextRange part : std::as_const(m_said))
        hide(part);
    m_sayings = AttributionWords::known().find(AttributionWords::Role::Saying, m_text);
}

// Sentences end at the marks of a quotation that is looked into.
void Wording::hideQuotations(Depth depth)
{
    const QList<TextRange> parts = m_said;
    QList<TextRange> open;
    for (const Quotation &quotation : findQuotations(ArticleText(m_plain)).quotations) {
        const TextRange inner{quotation.range.begin + 1, quotation.range.end - 1};
        const auto holds = [&quotation](TextRange part) { return quotation.range.contains(part); };
        const auto isMore = [inner, this](TextRange part) {
            return trimmed(m_plain, inner).length() > part.length() + 2;
        };
        const bool isInside = std::ranges::all_of(parts, holds);
        if (depth == Within && isInside && std::ranges::all_of(parts, isMore)) {
            open.append(quotation.range);
            continue;
        }
        if (std::ranges::any_of(open, [inner](TextRange each) { return inner.contains(each); })
            || (depth == Outside && quotation.depth > 0))
            continue;
        hide(quotation.range);
        for (qsizetype i = 0; i < parts.size(); ++i) {
            if (!parts[i].intersects(inner))
                continue;
            m_isQuoted = true;
            m_isPart |= isInside && std::ranges::all_of(parts, isMore);
            m_said[i] = m_said[i].united(quotation.range);
        }
    }
    for (const TextRange mark : std::as_const(open)) {
        m_text[mark.begin] = u'\n';
        m_text[mark.end - 1] = u'\n';
    }
}

void Wording::hide(TextRange range)
{
    std::fill(m_text.begin() + range.begin, m_text.begin() + range.end, hiddenUnit);
}

QChar Wording::lastSaid(qsizetype part) const
{
    int end = m_said[part].end;
    while (
        end > m_said[part].begin && (m_plain[end - 1].isSpace() || isClosingMark(m_plain[end - 1])))
        --end;
    return end > m_said[part].begin ? m_plain[end - 1] : QChar();
}

// Whether a sentence ends before the offset.
bool Wording::endsSentence(int offset) const
{
    if (offset <= 0 || offset >= m_text.size())
        return true;
    if (m_text[offset - 1] == u'\n' || m_text[offset] == u'\n')
        return true;
    if (m_text[offset] == hiddenUnit && m_text[offset - 1] == hiddenUnit)
        return false;
    int next = offset;
    while (next < m_text.size() && m_text[next].isSpace())
        ++next;
    if (next == m_text.size())
        return true;
    const bool begins = m_text[next].isUpper() || m_text[next].isDigit()
        || m_text[next] == hiddenUnit || isClosingMark(m_text[next]) || m_text[next] == u'„'
        || m_text[next].script() == QChar::Script_Hangul || u"([—–-"_s.contains(m_text[next]);
    if (m_text[offset - 1] == hiddenUnit) { // “It holds.” He left. But: “Does it?” Kim asked.
        int last = offset - 1;
        while (last > 0 && (isClosingMark(m_plain[last]) || m_plain[last] == u' '))
            --last;
        return next > offset && begins && QStringView(u".…。").contains(m_plain[last])
            && !u"([—–-"_s.contains(m_text[next]);
    }
    if (!isStop(m_text[offset - 1]))
        return false;
    if (next == offset)
        return QStringView(u"。！？").contains(m_text[offset - 1]);
    const int from = std::max(0, offset - 12);
    return begins
        && !(m_text[offset - 1] == u'.'
            && endsInAbbreviation(QStringView(m_text).sliced(from, offset - 1 - from)));
}

int Wording::sentenceBegin(int offset) const
{
    const int least = std::max(0, offset - longestSentence);
    while (offset > least && !endsSentence(offset))
        --offset;
    return offset;
}

int Wording::sentenceEnd(int offset) const
{
    const int most = std::min(int(m_text.size()), offset + longestSentence);
    while (offset < most && !endsSentence(offset))
        ++offset;
    return offset;
}

// Apostrophes, hyphens and full stops within a word belong to it; French elisions stand alone.
int Wording::wordEnd(int begin, int end) const
{
    const bool isFrench = language() == NewsLanguage::French;
    int at = begin;
    while (at < end) {
        const QChar c = m_text[at];
        if (c.isLetterOrNumber() || c.isMark() || c.isSurrogate() || c == u'&' || c == u'%'
            || c == u'$') {
            ++at;
            continue;
        }
        const bool joins = QStringView(u"'’-.·@_/").contains(c) && at > begin;
        const bool goesOn = at + 1 < end && m_text[at + 1].isLetterOrNumber();
        if (isFrench && joins && goesOn && (c == u'’' || c == u'\'') && at - begin <= 2)
            return at + 1;
        if (joins && goesOn) {
            ++at;
            continue;
        }
        if (c == u'.' && at > begin && at + 1 < end) // an abbreviation: no sentence ends here
            return at + 1;
        if ((c == u'’' || c == u'\'') && at > begin) // the workers’
            return at + 1;
        break;
    }
    return std::max(at, begin + 1);
}

// “he’ll” is two words: behind the first.
int Wording::pronounEnd(TextRange word, WordClasses &classes) const
{
    const QStringView letters = slice(word);
    const qsizetype mark = std::max(letters.indexOf(u'’'), letters.indexOf(u'\''));
    if (mark <= 0)
        return word.end;
    const WordClasses first = m_grammar.classesOf(letters.first(mark));
    if (!(first & WordClass::Pronoun))
        return word.end;
    classes = first;
    return word.begin + int(mark);
}

QList<Word> Wording::words(TextRange range) const
{
    QList<Word> words;
    auto saying = std::ranges::lower_bound(
        m_sayings, range.begin, {}, [](TextRange each) { return each.begin; });
    for (int at = range.begin; at < range.end;) {
        const QChar c = m_text[at];
        const bool isRest = (c == u'’' || c == u'\'') && at > range.begin
            && m_text[at - 1].isLetter() && at + 1 < range.end && m_text[at + 1].isLetter();
        if (c.isSpace() || (!isStop(c) && isClosingMark(c) && !isRest)) {
            ++at;
            continue;
        }
        Word word{.range = {at, at + 1}};
        if (isRest) { // of “he’ll”
            word.range.end = wordEnd(at + 1, range.end);
            word.classes = WordClass::Auxiliary;
        } else if (c == hiddenUnit) {
            while (word.range.end < range.end && m_text[word.range.end] == hiddenUnit)
                ++word.range.end;
            word.kind = std::ranges::any_of(
                            m_said, [&word](TextRange each) { return each.intersects(word.range); })
                ? Word::Said
                : Word::Quoted;
        } else if (c == u'(' || c == u'[') {
            const qsizetype close = m_text.indexOf(c == u'(' ? u')' : u']', at);
            word.range.end = close < 0 || close >= range.end ? at + 1 : int(close) + 1;
        } else if (c.isLetterOrNumber() || c.isSurrogate() || c == u'$') {
            word.range.end = wordEnd(at, range.end);
            QStringView letters = slice(word.range);
            while (letters.size() > 1 && QStringView(u"’'").contains(letters.back()))
                letters.chop(1);
            word.classes = m_grammar.classesOf(letters);
            word.isCapital = c.isUpper();
            if (m_grammar.language() == NewsLanguage::English)
                word.range.end = pronounEnd(word.range, word.classes);
            while (saying != m_sayings.end() && saying->end <= at)
                ++saying;
            word.isSaying = saying != m_sayings.end() && saying->begin < word.range.end;
        } else {
            word.kind = Word::Joint;
        }
        at = word.range.end;
        words.append(word);
    }
    return words;
}

} // namespace Standoff
