// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Standoff authors

#include "text/words/wordstotag.h"

#include "text/boundaries.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace Standoff {

namespace {

struct Pair
{
    QChar opens;
    QStringView closes; // any of these
    bool quotes = true;
};

constexpr Pair pairs[] = {
    {u'"', u"\""},
    {u'\'', u"'"},
    {u'“', u"”"},
    {u'”', u"”"},
    {u'„', u"“”"},
    {u'‘', u"’"},
    {u'’', u"’"},
    {u'‚', u"‘’"},
    {u'«', u"»"},
    {u'»', u"«»"},
    {u'‹', u"›"},
    {u'›', u"‹›"},
    {u'「', u"」"},
    {u'『', u"』"},
    {u'《', u"》"},
    {u'〈', u"〉"},
    {u'(', u")", false},
    {u'[', u"]", false},
    {u'{', u"}", false},
    {u'（', u"）", false},
    {u'【', u"】", false},
};

bool isQuotationMark(QChar character)
{
    return std::ranges::any_of(pairs, [character](const Pair &pair) {
        return pair.quotes && (pair.opens == character || pair.closes.contains(character));
    });
}

bool isPairOf(QChar opens, QChar closes)
{
    const auto pair = std::ranges::find(pairs, opens, &Pair::opens);
    return pair != std::end(pairs) && pair->closes.contains(closes);
}

// Punctuation that says nothing where it stands at an end.
bool isEmpty(QChar character)
{
    constexpr QStringView telling = u"%‰#@&§¶*/\\†";
    return character.isPunct() && !telling.contains(character);
}

class Ends
{
public:
    Ends(QStringView text, TextRange range)
        : m_text(text)
        , m_range(range)
    {
    }

    TextRange range() const { return m_range; }
    // Returns whether there was something to leave out.
    bool leaveOut(EnclosingPair pair);

private:
    bool isApostrophe(int at) const;
    int otherHalf(int at, int direction) const;
    bool endsWord() const;
    bool isSign() const;
    bool leaveOutFirst();
    bool leaveOutLast();

    const QStringView m_text;
    TextRange m_range;
};

// Between two letters ’ and ' are no marks.
bool Ends::isApostrophe(int at) const
{
    const QChar mark = m_text[at];
    return (mark == u'’' || mark == u'\'') && at > m_range.begin && at + 1 < m_range.end
        && m_text[at - 1].isLetterOrNumber() && m_text[at + 1].isLetterOrNumber();
}

// Where the other half of the mark stands within the range; -1 where it does not.
int Ends::otherHalf(int at, int direction) const
{
    int within = 0; // how many of the same kind were opened on the way
    for (int i = at + direction; i >= m_range.begin && i < m_range.end; i += direction) {
        if (isApostrophe(i))
            continue;
        const QChar opens = direction > 0 ? m_text[at] : m_text[i];
        const QChar closes = direction > 0 ? m_text[i] : m_text[at];
        if (isPairOf(opens, closes) && within-- == 0)
            return i;
        if (m_text[i] == m_text[at])
            ++within;
    }
    return -1;
}

// Whether the full stop at the end belongs to the last word, as that of an abbreviation: it has
// another one, it is an initial, or the sentence goes on behind it.
bool Ends::endsWord() const
{
    const int stop = m_range.end - 1;
    if (m_text[stop] != u'.' || stop == m_range.begin || !m_text[stop - 1].isLetterOrNumber())
        return false;
    int begin = stop;
    while (begin > m_range.begin && !m_text[begin - 1].isSpace())
        --begin;
    const QStringView word = m_text.sliced(begin, stop - begin);
    if (word.contains(u'.') || (word.size() == 1 && word.front().isUpper()))
        return true;
    const QStringView behind = m_text.sliced(m_range.end);
    if (!behind.isEmpty() && u",;:"_s.contains(behind.front()))
        return true;
    return behind.size() > 1 && behind[0].isSpace() && behind[1].isLower();
}

// A minus before a figure.
bool Ends::isSign() const
{
    return m_text[m_range.begin] == u'-' && m_range.length() > 1
        && m_text[m_range.begin + 1].isDigit();
}

bool Ends::leaveOutFirst()
{
    const int first = m_range.begin;
    if (!isEmpty(m_text[first]) || isSign() || otherHalf(first, 1) >= 0)
        return false;
    ++m_range.begin;
    return true;
}

bool Ends::leaveOutLast()
{
    const int last = m_range.end - 1;
    if (!isEmpty(m_text[last]) || endsWord() || otherHalf(last, -1) >= 0)
        return false;
    --m_range.end;
    return true;
}

bool Ends::leaveOut(EnclosingPair pair)
{
    const TextRange before = m_range;
    m_range = trimmed(m_text, m_range);
    if (m_range.isEmpty())
        return false;
    if (m_range.length() > 2 && otherHalf(m_range.begin, 1) == m_range.end - 1) {
        if (pair == EnclosingPair::Kept)
            return false;
        m_range = {m_range.begin + 1, m_range.end - 1};
        return true;
    }
    if (leaveOutFirst() || m_range.isEmpty())
        return !m_range.isEmpty();
    return leaveOutLast() ? !m_range.isEmpty() : m_range != before;
}

} // namespace

TextRange wordsToTag(QStringView text, TextRange selected, EnclosingPair pair)
{
    Ends ends(text, selected);
    while (ends.leaveOut(pair)) { }
    return ends.range().isEmpty() ? trimmed(text, selected) : ends.range();
}

bool leavesQuotationMarksOut(QStringView text, TextRange outer, TextRange inner)
{
    const auto marks = [text](int begin, int end) {
        return std::ranges::any_of(text.sliced(begin, std::max(0, end - begin)), &isQuotationMark);
    };
    return marks(outer.begin, inner.begin) || marks(inner.end, outer.end);
}

} // namespace Standoff
