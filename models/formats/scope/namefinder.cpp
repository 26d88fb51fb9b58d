// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Standoff authors

#include "formats/scope/namefinder.h"

#include <QHash>
#include <algorithm>
#include <utility>

using namespace Qt::StringLiterals;

namespace Standoff {

namespace {

// A character that is written with an escape, and how long that is; 0: there is none.
struct EscapedCharacter
{
    char32_t point = 0;
    qsizetype size = 0;
};

// The number of so many digits from a place on; -1 where they are not there.
int hexadecimalAt(QStringView text, qsizetype position, qsizetype digits)
{
    if (position + digits > text.size())
        return -1;
    int number = 0;
    for (const QChar c : text.sliced(position, digits)) {
        const int digit = c.isDigit() ? c.digitValue() : c.toLower().unicode() - u'a' + 10;
        if (c.unicode() > 0x7f || digit < 0 || digit > 15)
            return -1;
        number = number * 16 + digit;
    }
    return number;
}

// "%C3%AB", also "=C3=AB": bytes of UTF-8.
EscapedCharacter bytesAt(QStringView text, qsizetype position)
{
    const int first = hexadecimalAt(text, position + 1, 2);
    if (first < 0)
        return {};
    const int bytes = first < 0xc0 ? 1 : first < 0xe0 ? 2 : first < 0xf0 ? 3 : 4;
    QByteArray sequence;
    for (int i = 0; i < bytes; ++i) {
        const qsizetype at = position + 3 * i;
        const int byte =
            at < text.size() && text[at] == text[position] ? hexadecimalAt(text, at + 1, 2) : -1;
        if (byte < 0)
            return {};
        sequence.append(char(byte));
    }
    const QList<uint> points = QString::fromUtf8(sequence).toUcs4();
    return points.size() == 1 ? EscapedCharacter{points.constFirst(), 3 * qsizetype(bytes)}
                              : EscapedCharacter{};
}

// "&#235;", "&#xeb;", "&euml;" (the letter: accents are not compared), "&amp;".
EscapedCharacter referenceAt(QStringView text, qsizetype position)
{
    constexpr qsizetype longest = 12;
    const qsizetype end = text.sliced(position).left(longest).indexOf(u';');
    if (end < 2)
        return {};
    const QStringView name = text.sliced(position + 1, end - 1);
    bool isNumber = false;
    uint number = 0;
    if (name.startsWith("#x"_L1, Qt::CaseInsensitive))
        number = name.sliced(2).toUInt(&isNumber, 16);
    else if (name.startsWith(u'#'))
        number = name.sliced(1).toUInt(&isNumber);
    if (isNumber)
        return number <= 0x10ffff ? EscapedCharacter{number, end + 1} : EscapedCharacter{};
    static const QHash<QString, char32_t> others{{u"amp"_s, U'&'}, {u"lt"_s, U'<'}, {u"gt"_s, U'>'},
        {u"quot"_s, U'"'}, {u"apos"_s, U'\''}, {u"nbsp"_s, U' '}, {u"shy"_s, U'\u00ad'},
        {u"szlig"_s, U'ß'}, {u"oslash"_s, U'ø'}, {u"Oslash"_s, U'Ø'}, {u"aelig"_s, U'æ'},
        {u"AElig"_s, U'Æ'}, {u"oelig"_s, U'œ'}, {u"rsquo"_s, U'’'}};
    if (const auto found = others.find(name.toString()); found != others.end())
        return {found.value(), end + 1};
    static const QStringList accents{u"uml"_s, u"acute"_s, u"grave"_s, u"circ"_s, u"tilde"_s,
        u"cedil"_s, u"ring"_s, u"caron"_s, u"ogon"_s, u"dot"_s, u"breve"_s, u"macr"_s};
    const bool isAccented = name[0].isLetter() && accents.contains(name.sliced(1).toString());
    return isAccented ? EscapedCharacter{name[0].unicode(), end + 1} : EscapedCharacter{};
}

// "\u00eb", "\xeb".
EscapedCharacter backslashAt(QStringView text, qsizetype position)
{
    const QChar kind = position + 1 < text.size() ? text[position + 1] : QChar();
    const int unit = kind == u'u' ? hexadecimalAt(text, position + 2, 4)
        : kind == u'x'            ? hexadecimalAt(text, position + 2, 2)
                                  : -1;
    if (unit < 0)
        return {};
    const qsizetype size = kind == u'u' ? 6 : 4;
    if (!QChar::isHighSurrogate(char32_t(unit)))
        return {char32_t(unit), size};
    const bool hasNext = text.sliced(position + size).startsWith("\\u"_L1);
    const int low = hasNext ? hexadecimalAt(text, position + size + 2, 4) : -1;
    if (low < 0 || !QChar::isLowSurrogate(char32_t(low)))
        return {};
    return {QChar::surrogateToUcs4(char16_t(unit), char16_t(low)), 2 * size};
}

EscapedCharacter escapedAt(QStringView text, qsizetype position)
{
    switch (text[position].unicode()) {
    case u'%':
    case u'=':
        return bytesAt(text, position);
    case u'&':
        return referenceAt(text, position);
    case u'\\':
        return backslashAt(text, position);
    default:
        return {};
    }
}

bool isOfScriptWithoutSpaces(const QString &text)
{
    return std::ranges::all_of(text.toUcs4(), [](uint point) {
        const QChar::Script script = QChar::script(point);
        return script == QChar::Script_Han || script == QChar::Script_Hiragana
            || script == QChar::Script_Katakana || script == QChar::Script_Hangul;
    });
}

} // namespace

bool NameFinder::appendLetters(Folded &folded, char32_t point, qsizetype begin, qsizetype end)
{
    if (QChar::category(point) == QChar::Other_Format) // a soft hyphen, a joiner, a mark of order
        return true;
    // The dotless i, which folds to nothing else, is an i as much as the dotted capital.
    const QString known = point == U'ı' ? u"i"_s
                                        : QString(QStringView(QChar::fromUcs4(point)))
                                              .normalized(QString::NormalizationForm_KD)
                                              .toUpper()
                                              .toCaseFolded()
                                              .normalized(QString::NormalizationForm_KD);
    bool isKnown = false;
    for (const uint each : known.toUcs4()) {
        // Accents are not compared. In some scripts vowels are marks, too, but of class 0.
        const bool isAccent = QChar::isMark(each) && QChar::combiningClass(each) != 0;
        if (isAccent && !folded.ends.isEmpty() && folded.ends.constLast() == begin)
            folded.ends.last() = end;
        else if (!isAccent && (QChar::isLetterOrNumber(each) || QChar::isMark(each)))
            folded.letters += QChar::fromUcs4(each);
        else if (!isAccent)
            continue;
        isKnown = true;
    }
    folded.begins.resize(folded.letters.size(), begin);
    folded.ends.resize(folded.letters.size(), end);
    return isKnown;
}

NameFinder::Folded NameFinder::folded(const QString &text)
{
    Folded folded;
    bool isAfterGap = false;
    for (qsizetype i = 0; i < text.size();) {
        const EscapedCharacter escaped = escapedAt(text, i);
        const bool isPair = text[i].isHighSurrogate() && i + 1 < text.size();
        const char32_t point = escaped.size > 0 ? escaped.point
            : isPair                            ? QChar::surrogateToUcs4(text[i], text[i + 1])
                                                : char32_t(text[i].unicode());
        const qsizetype end = i + (escaped.size > 0 ? escaped.size : isPair ? 2 : 1);
        const qsizetype before = folded.letters.size();
        const bool isKnown = appendLetters(folded, point, i, end);
        folded.isAfterGap.resize(folded.letters.size(), false);
        if (folded.letters.size() > before)
            folded.isAfterGap[before] = std::exchange(isAfterGap, false);
        else if (!isKnown)
            isAfterGap = true;
        i = end;
    }
    return folded;
}

void NameFinder::add(const QString &name, const QString &code)
{
    const Folded letters = folded(name);
    const qsizetype characters = letters.letters.toUcs4().size();
    if (characters < 2)
        return;
    const auto insert = [&](const Folded &found) {
        const Name entry{name.trimmed(), code, found.letters, found.isAfterGap,
            characters < 3 && !isOfScriptWithoutSpaces(name.trimmed())};
        const auto place = std::ranges::find_if(m_names,
            [&entry](const Name &other) { return other.letters.size() < entry.letters.size(); });
        m_names.insert(place, entry);
    };
    insert(letters);
    // Of persons the last word is often set before the others.
    constexpr qsizetype mostWords = 5;
    QStringList words = name.split(u' ', Qt::SkipEmptyParts);
    if (words.size() < 2 || words.size() > mostWords)
        return;
    if (name.contains(u','))
        words.append(words.takeFirst());
    else
        words.prepend(words.takeLast());
    insert(folded(words.join(u' ')));
}

bool NameFinder::isAt(const Name &name, const Folded &text, qsizetype position)
{
    const qsizetype end = position + name.letters.size();
    // Where the name has no space, the text has none; where it has one, it may.
    for (qsizetype i = 1; i < name.letters.size(); ++i) {
        if (text.isAfterGap[position + i] && !name.isAfterGap[i])
            return false;
    }
    const bool touchesBefore = position > 0 && !text.isAfterGap[position];
    const bool touchesBehind = end < text.letters.size() && !text.isAfterGap[end];
    const auto areDigits = [](QChar one, QChar other) { return one.isDigit() && other.isDigit(); };
    if (touchesBefore
        && (name.isWord || areDigits(text.letters[position - 1], text.letters[position])))
        return false;
    return !touchesBehind || !(name.isWord || areDigits(text.letters[end - 1], text.letters[end]));
}

QList<NameFinder::Hit> NameFinder::hitsIn(const Folded &text) const
{
    QList<Hit> hits;
    QList<bool> isTaken(text.letters.size(), false);
    for (const Name &name : m_names) {
        qsizetype at = text.letters.indexOf(name.letters);
        for (; at >= 0; at = text.letters.indexOf(name.letters, at + 1)) {
            const auto place = isTaken.begin() + at;
            const auto end = place + name.letters.size();
            if (std::ranges::contains(place, end, true) || !isAt(name, text, at))
                continue;
            std::fill(place, end, true);
            hits.append({at, at + name.letters.size(), &name});
        }
    }
    std::ranges::sort(hits, {}, &Hit::begin);
    return hits;
}

QString NameFinder::replaced(const QString &text) const
{
    if (m_names.isEmpty() || text.isEmpty())
        return text;
    const Folded letters = folded(text);
    QString result;
    qsizetype done = 0;
    for (const Hit &hit : hitsIn(letters)) {
        const qsizetype begin = std::max(letters.begins[hit.begin], done);
        result += QStringView(text).sliced(done, begin - done);
        result += hit.name->code;
        done = std::max(begin, letters.ends[hit.end - 1]);
    }
    result += QStringView(text).sliced(done);
    return result;
}

QStringList NameFinder::namesIn(const QString &text) const
{
    QStringList names;
    if (m_names.isEmpty())
        return names;
    for (const Hit &hit : hitsIn(folded(text))) {
        if (!names.contains(hit.name->given))
            names.append(hit.name->given);
    }
    return names;
}

} // namespace Standoff
