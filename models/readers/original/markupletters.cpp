// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Standoff authors

#include "readers/original/markupletters.h"

#include "readers/html/htmlentity.h"

using namespace Qt::StringLiterals;

namespace Standoff {

namespace {

constexpr qsizetype longestAddress = 500;
constexpr qsizetype longestEntity = 32;

bool isOfWord(QChar c)
{
    return c.isLetterOrNumber() || c.isMark() || c.isSurrogate();
}

// A text whose characters come from those of another: the i-th from [begins[i], begins[i + 1]).
struct Unescaped
{
    QString text;
    QList<int> begins;
};

// How many characters the escape at the offset has in JSON, and what it stands for; 1 and itself
// where there is none.
std::pair<int, QChar> escapeAt(QStringView source, qsizetype at)
{
    const QStringView rest = source.sliced(at);
    if (rest.size() < 2 || rest[0] != u'\\')
        return {1, rest[0]};
    if (rest[1] == u'u' && rest.size() >= 6) {
        bool isNumber = false;
        const ushort unit = rest.sliced(2, 4).toUShort(&isNumber, 16);
        return isNumber ? std::pair(6, QChar(unit)) : std::pair(1, rest[0]);
    }
    constexpr QStringView blanks = u"bfnrt";
    if (blanks.contains(rest[1]))
        return {2, u' '};
    constexpr QStringView signs = u"\"\\/";
    return signs.contains(rest[1]) ? std::pair(2, rest[1]) : std::pair(1, rest[0]);
}

Unescaped unescaped(QStringView source)
{
    Unescaped result;
    result.text.reserve(source.size());
    result.begins.reserve(source.size() + 1);
    for (qsizetype at = 0; at < source.size();) {
        const auto [length, character] = escapeAt(source, at);
        result.text.append(character);
        result.begins.append(int(at));
        at += length;
    }
    result.begins.append(int(source.size()));
    return result;
}

qsizetype behindName(QStringView text, qsizetype at)
{
    while (
        at < text.size() && (text[at].isLetterOrNumber() || text[at] == u':' || text[at] == u'-'))
        ++at;
    return at;
}

// Behind the tag that begins at the offset, values in quotes being passed over; the offset itself
// where it is none.
qsizetype behindTag(QStringView text, qsizetype at)
{
    const qsizetype name = at + (at + 1 < text.size() && text[at + 1] == u'/' ? 2 : 1);
    const qsizetype end = behindName(text, name);
    if (end == name || end == text.size() || !text[name].isLetter())
        return at;
    const QStringView rest = text.sliced(end);
    if (!rest[0].isSpace() && rest[0] != u'>' && !rest.startsWith("/>"_L1))
        return at;
    for (qsizetype i = end; i < text.size() && text[i] != u'<'; ++i) {
        if (text[i] == u'>')
            return i + 1;
        if (text[i] == u'=' && i + 1 < text.size()
            && (text[i + 1] == u'"' || text[i + 1] == u'\'')) {
            const qsizetype closing = text.indexOf(text[i + 1], i + 2);
            i = closing < 0 ? i : closing;
        }
    }
    return at;
}

qsizetype behind(QStringView text, qsizetype at, QLatin1StringView end)
{
    const qsizetype found = text.indexOf(end, at, Qt::CaseInsensitive);
    return found < 0 ? -1 : found + end.size();
}

// Behind what begins at the offset and is markup with letters in it; the offset itself where there
// is none.
qsizetype behindMarkup(QStringView text, qsizetype at)
{
    const QStringView rest = text.sliced(at);
    if (rest.startsWith("]("_L1)) { // [text](address)
        for (qsizetype i = 2; i < std::min(longestAddress, rest.size()) && rest[i] != u'\n'; ++i) {
            if (rest[i] == u')')
                return at + i + 1;
        }
        return at;
    }
    if (!rest.startsWith(u'<') || rest.size() < 3)
        return at;
    if (rest.startsWith("<![CDATA["_L1)) // what follows is text
        return at + 9;
    if (rest.startsWith("<!--"_L1))
        return std::max(at, behind(text, at, "-->"_L1));
    if (rest[1] == u'!' || rest[1] == u'?')
        return std::max(at, behind(text, at, ">"_L1));
    const qsizetype end = behindTag(text, at);
    const QStringView name = text.sliced(at + 1, behindName(text, at + 1) - at - 1);
    for (const QLatin1StringView silent : {"script"_L1, "style"_L1}) {
        if (end > at && name.compare(silent, Qt::CaseInsensitive) == 0)
            return std::max(
                end, behind(text, end, silent == "script"_L1 ? "</script>"_L1 : "</style>"_L1));
    }
    return end;
}

// The length of the entity at the offset; 0 where there is none.
qsizetype lengthOfEntity(QStringView text, qsizetype at)
{
    for (qsizetype i = 1; i < std::min(longestEntity, text.size() - at); ++i) {
        const QChar c = text[at + i];
        if (c == u';')
            return i > 1 ? i + 1 : 0;
        if (!c.isLetterOrNumber() && c != u'#')
            break;
    }
    return 0;
}

class Collector
{
public:
    void add(QStringView characters, TextRange place)
    {
        for (const QChar c : characters) {
            if (!isOfWord(c)) {
                m_gap = MarkupLetters::Gap::Words;
                continue;
            }
            letters.text.append(c);
            letters.places.append(place);
            letters.gaps.append(m_gap);
            m_gap = MarkupLetters::Gap::None;
        }
    }
    void addMarkup() { m_gap = std::max(m_gap, MarkupLetters::Gap::Markup); }

    MarkupLetters letters;

private:
    MarkupLetters::Gap m_gap = MarkupLetters::Gap::Words;
};

} // namespace

MarkupLetters lettersOfText(QStringView text)
{
    Collector collector;
    for (int i = 0; i < text.size(); ++i)
        collector.add(text.sliced(i, 1), {i, i + 1});
    return std::move(collector.letters);
}

MarkupLetters lettersOfSource(QStringView source)
{
    const Unescaped read = unescaped(source);
    const QStringView text = read.text;
    Collector collector;
    for (qsizetype at = 0; at < text.size();) {
        const qsizetype entity = text[at] == u'&' ? lengthOfEntity(text, at) : 0;
        const qsizetype end =
            isOfWord(text[at]) ? at + 1 : std::max(behindMarkup(text, at), at + entity);
        const auto place = [&](qsizetype behind) {
            return TextRange{read.begins[at], read.begins[behind]};
        };
        if (entity > 0) {
            collector.add(textOfHtmlEntity(text.sliced(at, entity).toString()), place(end));
        } else if (end > at + 1) {
            collector.addMarkup();
        } else {
            collector.add(text.sliced(at, 1), place(at + 1));
        }
        at = std::max(end, at + 1);
    }
    return std::move(collector.letters);
}

} // namespace Standoff
