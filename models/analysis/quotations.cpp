// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Standoff authors

#include "analysis/quotations.h"

#include <QHash>
#include <algorithm>

namespace Standoff {

namespace {

// What may close a mark that was opened.
QStringView closersOf(QChar opening)
{
    switch (opening.unicode()) {
    case u'“':
    case u'”':
        return u"”";
    case u'„':
        return u"“”";
    case u'‘':
        return u"’";
    case u'‚':
        return u"‘’";
    case u'«':
        return u"»";
    case u'»':
        return u"«";
    case u'‹':
        return u"›";
    case u'›':
        return u"‹";
    case u'「':
        return u"」";
    case u'『':
        return u"』";
    case u'《':
        return u"》";
    case u'"':
        return u"\"";
    case u'\'':
        return u"'";
    default:
        return {};
    }
}

bool isMark(QChar c)
{
    return QStringView(u"“”„‘’‚«»‹›「」『』《》\"'").contains(c);
}

// Of a script that writes apostrophes.
bool isLetter(QChar c)
{
    switch (c.script()) {
    case QChar::Script_Hangul:
    case QChar::Script_Han:
    case QChar::Script_Hiragana:
    case QChar::Script_Katakana:
        return false;
    default:
        return c.isLetterOrNumber();
    }
}

// The place of a mark among its neighbours; at the ends of a paragraph they are spaces.
struct Place
{
    QChar before;
    QChar after;

    bool isBetweenLetters() const { return isLetter(before) && isLetter(after); }
    // As an opening mark stands: after a space or a bracket, before what is quoted.
    bool looksOpening() const
    {
        return !after.isSpace()
            && (before.isSpace() || QStringView(u"([{—–-/").contains(before) || isMark(before));
    }
    bool looksClosing() const { return !before.isSpace() && !after.isLetterOrNumber(); }
};

class Finder
{
public:
    explicit Finder(const ArticleText &text)
        : m_text(text.string())
    {
        for (const Paragraph &paragraph : text.paragraphs())
            readParagraph(paragraph.range);
        dropFrom(0);
        // A quotation was added when it closed, so inner ones came first.
        std::ranges::sort(m_found.quotations, {}, [](const Quotation &quotation) {
            return std::pair(quotation.range.begin, -quotation.range.end);
        });
        QList<int> ends;
        for (Quotation &quotation : m_found.quotations) {
            while (!ends.isEmpty() && ends.last() <= quotation.range.begin)
                ends.removeLast();
            quotation.depth = int(ends.size());
            ends.append(quotation.range.end);
        }
        std::ranges::sort(m_found.unbalanced);
    }

    QuotationMarks take() { return std::move(m_found); }

private:
    struct Open
    {
        QChar mark;
        int at = 0;
        int wordsFrom = 0; // in the paragraph at hand
        QList<TextRange> words; // of the paragraphs before
    };

    Place placeOf(int at) const
    {
        return {at > m_paragraph.begin ? m_text[at - 1] : QChar(u' '),
            at + 1 < m_paragraph.end ? m_text[at + 1] : QChar(u' ')};
    }

    void readParagraph(TextRange paragraph);
    int continueOpen(TextRange paragraph);
    void readMark(int at);
    bool isApostrophe(int at) const;
    bool isPossessive(int at);
    bool hasCloser(int at);
    qsizetype innermost(QChar closing) const;
    bool opens(int at);
    Open takeLast();
    void close(qsizetype index, int at);
    // Those still open from there on have no other half.
    void dropFrom(qsizetype index);

    // What hasCloser() found out: the answer for all places before one in the paragraph.
    struct Closer
    {
        int before = 0;
        bool isThere = false;
    };

    const QString &m_text;
    TextRange m_paragraph;
    QList<Open> m_open;
    // For each mark the places in m_open of those that are open: a text may open very many, and
    // each mark asks which of them it closes.
    QHash<QChar, QList<qsizetype>> m_openByMark;
    QHash<QChar, Closer> m_closers;
    QuotationMarks m_found;
};

void Finder::dropFrom(qsizetype index)
{
    for (qsizetype i = index; i < m_open.size(); ++i) {
        if (m_open[i].mark != u'\'')
            m_found.unbalanced.append({m_open[i].at, m_open[i].at + 1});
    }
    while (m_open.size() > index)
        takeLast();
}

Finder::Open Finder::takeLast()
{
    m_openByMark[m_open.last().mark].removeLast();
    return m_open.takeLast();
}

void Finder::close(qsizetype index, int at)
{
    dropFrom(index + 1);
    Open open = takeLast();
    open.words.append({open.wordsFrom, at});
    m_found.quotations.append({{open.at, at + 1}, open.words, 0});
}

// The paragraph's first marks may say that what is open goes on; returns where the rest begins.
int Finder::continueOpen(TextRange paragraph)
{
    int at = paragraph.begin;
    qsizetype going = 0;
    for (; going < m_open.size() && at < paragraph.end; ++going, ++at) {
        const QChar mark = m_open[going].mark;
        if (m_text[at] != mark && (mark != u'«' || m_text[at] != u'»'))
            break;
    }
    dropFrom(going);
    for (Open &open : m_open) {
        open.words.append({open.wordsFrom, m_paragraph.end});
        open.wordsFrom = at;
    }
    return at;
}

void Finder::readParagraph(TextRange paragraph)
{
    const int begin = continueOpen(paragraph);
    m_paragraph = paragraph;
    m_closers.clear();
    for (int at = begin; at < paragraph.end; ++at) {
        if (isMark(m_text[at]))
            readMark(at);
    }
}

// ’ and ' within and at the ends of words: it’s, ’90s, ’em. The workers’ is for isPossessive().
bool Finder::isApostrophe(int at) const
{
    const QChar mark = m_text[at];
    const Place place = placeOf(at);
    if (mark == u'’' || mark == u'\'') {
        const bool endsClipped = at >= m_paragraph.begin + 2 && place.before == u'n'
            && (m_text[at - 2] == u'‘' || m_text[at - 2] == u'’'); // rock ‘n’ roll
        return place.isBetweenLetters() || endsClipped
            || (mark == u'’' && place.before.isSpace() && place.after.isLetterOrNumber());
    }
    // Some write the wrong mark where a word begins with an apostrophe.
    if (mark == u'‘') {
        const QStringView rest = QStringView(m_text).sliced(at + 1, m_paragraph.end - at - 1);
        return place.isBetweenLetters() || place.after.isDigit() || rest.startsWith(u"n’")
            || rest.startsWith(u"em ") || rest.startsWith(u"tis ") || rest.startsWith(u"til ");
    }
    return mark == u'"' && place.before.isDigit() && m_openByMark.value(mark).isEmpty(); // 5"
}

// “The workers’ rights” within ‘…’: the end of a word in s before another word, where a better
// closing mark follows.
bool Finder::isPossessive(int at)
{
    const Place place = placeOf(at);
    if (!QStringView(u"sxz").contains(place.before.toLower()) || !place.after.isSpace())
        return false;
    return at + 2 < m_paragraph.end && m_text[at + 2].isLower() && hasCloser(at);
}

// Whether the same mark stands further on as a closing one, before one that opens anew.
bool Finder::hasCloser(int at)
{
    Closer &closer = m_closers[m_text[at]];
    if (at < closer.before)
        return closer.isThere;
    closer = {m_paragraph.end, false};
    for (int next = at + 1; next < m_paragraph.end; ++next) {
        const bool isMark = m_text[next] == m_text[at] && placeOf(next).looksClosing();
        if (!isMark && m_text[next] != u'‘')
            continue;
        closer = {next, isMark};
        break;
    }
    return closer.isThere;
}

bool Finder::opens(int at)
{
    const Place place = placeOf(at);
    switch (m_text[at].unicode()) {
    case u'”': // as in Swedish
    case u'»':
    case u'›':
        return place.looksOpening() && (place.after.isLetterOrNumber() || isMark(place.after));
    case u'“':
        return !(place.looksClosing() && !place.before.isPunct()) || place.looksOpening();
    case u'’':
        return false;
    case u'\'':
        return place.looksOpening() && hasCloser(at);
    case u'"':
        return place.looksOpening() || !place.looksClosing();
    default:
        return !closersOf(m_text[at]).isEmpty();
    }
}

// The last of the open quotations that the mark may close; -1 for none.
qsizetype Finder::innermost(QChar closing) const
{
    qsizetype last = -1;
    for (const auto &[mark, places] : m_openByMark.asKeyValueRange()) {
        if (!places.isEmpty() && closersOf(mark).contains(closing))
            last = std::max(last, places.last());
    }
    return last;
}

void Finder::readMark(int at)
{
    const QChar mark = m_text[at];
    if (isApostrophe(at))
        return;
    const Place place = placeOf(at);
    const qsizetype opening = innermost(mark);
    const bool opensAnew = mark == u'"' && place.looksOpening() && !place.looksClosing();
    if (opening >= 0 && !opensAnew && !((mark == u'’' || mark == u'\'') && isPossessive(at))) {
        close(opening, at);
        return;
    }
    if (opens(at)) {
        m_openByMark[mark].append(m_open.size());
        m_open.append({mark, at, at + 1, {}});
    } else if (mark != u'’' && mark != u'\'') {
        m_found.unbalanced.append({at, at + 1});
    }
}

} // namespace

QuotationMarks findQuotations(const ArticleText &text)
{
    return Finder(text).take();
}

} // namespace Standoff
