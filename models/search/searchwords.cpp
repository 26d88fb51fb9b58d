// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Standoff authors

#include "search/searchwords.h"

#include <QChar>
#include <algorithm>
#include <array>

namespace Standoff {

namespace {

// The character at an offset, which goes behind it; half a character is itself.
char32_t next(QStringView text, qsizetype &at)
{
    const QChar first = text[at++];
    if (!first.isHighSurrogate() || at == text.size() || !text[at].isLowSurrogate())
        return first.unicode();
    return QChar::surrogateToUcs4(first, text[at++]);
}

enum class Part : quint8 { Gap, Letter, Alone, Continued, Ignored };

// Of a letter or digit of ASCII what it is without case, of the rest of ASCII 0.
constexpr auto foldedAscii = [] {
    std::array<char16_t, 0x80> result{};
    for (char16_t c = u'0'; c <= u'9'; ++c)
        result[c] = c;
    for (char16_t c = u'a'; c <= u'z'; ++c)
        result[c] = result[c - u'a' + u'A'] = c;
    return result;
}();

bool isAsciiWord(char32_t c)
{
    return c < foldedAscii.size() && foldedAscii[c] != 0;
}

// The scripts whose characters are words of their own.
bool isAlone(char32_t c)
{
    constexpr char32_t prolongedSound = 0x30fc; // in katakana, but of no script
    switch (QChar::script(c)) {
    case QChar::Script_Han:
    case QChar::Script_Hiragana:
    case QChar::Script_Katakana:
    case QChar::Script_Bopomofo:
    case QChar::Script_Yi:
    case QChar::Script_Hangul:
    case QChar::Script_Thai:
    case QChar::Script_Lao:
    case QChar::Script_Khmer:
    case QChar::Script_Myanmar:
    case QChar::Script_Tibetan:
        return true;
    default:
        return c == prolongedSound;
    }
}

Part partOf(char32_t c)
{
    if (c < 0x80)
        return isAsciiWord(c) ? Part::Letter : Part::Gap;
    if (c >= 0x1160 && c <= 0x11ff) // the vowel and the final of a Hangul syllable in parts
        return Part::Continued;
    switch (QChar::category(c)) {
    case QChar::Mark_NonSpacing:
    case QChar::Mark_SpacingCombining:
    case QChar::Mark_Enclosing:
        return Part::Continued;
    case QChar::Other_Format: // a soft hyphen, joiners, directions; but a space of no width is one
        return c == 0x200b ? Part::Gap : Part::Ignored;
    default:
        return !QChar::isLetterOrNumber(c) ? Part::Gap : isAlone(c) ? Part::Alone : Part::Letter;
    }
}

// Whether a decomposed character says nothing about which word it is. The marks of Indic and Thai
// vowels and of voiced kana do.
bool isDropped(char32_t c)
{
    constexpr char32_t tatweel = 0x640;
    constexpr char32_t voiced = 0x3099;
    constexpr char32_t halfVoiced = 0x309a;
    if (c < 0x80)
        return !isAsciiWord(c);
    if (c == tatweel || QChar::category(c) == QChar::Other_Format)
        return true;
    if (QChar::category(c) != QChar::Mark_NonSpacing || c == voiced || c == halfVoiced)
        return false;
    const QChar::Script script = QChar::script(c);
    return script == QChar::Script_Inherited || script == QChar::Script_Hebrew;
}

// Whether folding leaves a character that stands alone as it is.
bool isPlain(char16_t c)
{
    return (c >= 0x4e00 && c <= 0x9fff) || (c >= 0xac00 && c <= 0xd7a3)
        || (c >= 0x3041 && c <= 0x3096) || (c >= 0x30a1 && c <= 0x30fa);
}

void appendFolded(QString &folded, QStringView word)
{
    if (word.size() == 1 && isPlain(word.front().unicode())) {
        folded += word;
        return;
    }
    if (std::ranges::all_of(word, [](QChar c) { return isAsciiWord(c.unicode()); })) {
        for (const QChar c : word)
            folded += QChar(foldedAscii[c.unicode()]);
        return;
    }
    const QString decomposed = word.toString().normalized(QString::NormalizationForm_KD);
    QString kept;
    for (qsizetype at = 0; at < decomposed.size();) {
        const char32_t c = next(decomposed, at);
        if (c == U'ß' || c == U'ẞ') // QString's folding keeps to one character each
            kept += u"ss";
        else if (!isDropped(c))
            kept += QChar::fromUcs4(c);
    }
    folded += kept.toCaseFolded().normalized(QString::NormalizationForm_C);
}

// Cuts the ASCII that stands at an offset, without what costs time elsewhere: it is most of all
// text in Latin letters. Returns where it ends, or where its last word begins if that may go on.
qsizetype appendAscii(SearchWords &result, QStringView text, qsizetype at)
{
    qsizetype end = at;
    while (end < text.size() && text[end].unicode() < foldedAscii.size())
        ++end;
    while (end < text.size() && end > at && isAsciiWord(text[end - 1].unicode()))
        --end;
    qsizetype size = result.folded.size();
    result.folded.resize(size + end - at + 1);
    QChar *const folded = result.folded.data();
    while (at < end) {
        const qsizetype begin = at;
        const qsizetype foldedBegin = size > 0 ? size + 1 : 0;
        qsizetype foldedEnd = foldedBegin;
        while (at < end && isAsciiWord(text[at].unicode()))
            folded[foldedEnd++] = QChar(foldedAscii[text[at++].unicode()]);
        if (at == begin) {
            ++at;
            continue;
        }
        if (size > 0)
            folded[size] = u' ';
        size = foldedEnd;
        result.words.append(
            SearchWords::Word{{int(begin), int(at)}, {int(foldedBegin), int(foldedEnd)}});
    }
    result.folded.truncate(size);
    return end;
}

void appendWord(SearchWords &result, QStringView text, TextRange word)
{
    const qsizetype before = result.folded.size();
    if (before > 0)
        result.folded += u' ';
    const qsizetype begin = result.folded.size();
    appendFolded(result.folded, text.sliced(word.begin, word.length()));
    if (result.folded.size() == begin) // nothing but what is dropped
        result.folded.truncate(before);
    else
        result.words.append({word, {int(begin), int(result.folded.size())}});
}

} // namespace

SearchWords searchWords(QStringView text)
{
    SearchWords result;
    result.folded.reserve(text.size() + 1);
    result.words.reserve(text.size() / 6);
    TextRange word;
    Part open = Part::Gap;
    const auto close = [&] {
        if (std::exchange(open, Part::Gap) != Part::Gap)
            appendWord(result, text, word);
    };
    for (qsizetype at = 0; at < text.size();) {
        if (open == Part::Gap)
            at = appendAscii(result, text, at);
        if (at == text.size())
            break;
        const int begin = int(at);
        const Part part = partOf(next(text, at));
        if (part == Part::Gap || part == Part::Alone || (part == Part::Letter && part != open))
            close();
        if (part == Part::Letter || part == Part::Alone) {
            if (open == Part::Gap)
                word.begin = begin;
            open = part;
        }
        if (part != Part::Gap && part != Part::Ignored)
            word.end = int(at);
    }
    close();
    return result;
}

} // namespace Standoff
