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

// The end of the word that begins here, if it is one of ASCII and does not go on with anything
// else; else where it begins. That is most of all text in Latin letters.
qsizetype asciiWordEnd(QStringView text, qsizetype begin)
{
    qsizetype end = begin;
    while (end < text.size() && isAsciiWord(text[end].unicode()))
        ++end;
    if (end == begin || end == text.size())
        return end;
    qsizetype behind = end;
    const Part part = partOf(next(text, behind));
    return part == Part::Gap || part == Part::Alone ? end : begin;
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

void appendFoldedAscii(QString &folded, QStringView word)
{
    const auto begin = folded.size();
    folded.resize(begin + word.size()); // once for the word
    std::ranges::transform(
        word, folded.begin() + begin, [](QChar c) { return QChar(foldedAscii[c.unicode()]); });
}

void appendFolded(QString &folded, QStringView word)
{
    if (word.size() == 1 && isPlain(word.front().unicode())) {
        folded += word;
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

} // namespace

SearchWords searchWords(QStringView text)
{
    SearchWords result;
    result.folded.reserve(text.size());
    result.words.reserve(text.size() / 6);
    const auto append = [&](TextRange word, auto &&appendTo) {
        const auto before = result.folded.size();
        if (before > 0)
            result.folded += u' ';
        const auto begin = result.folded.size();
        appendTo(result.folded, text.sliced(word.begin, word.length()));
        if (result.folded.size() == begin) // nothing but what is dropped
            result.folded.truncate(before);
        else
            result.words.append({word, {int(begin), int(result.folded.size())}});
    };
    TextRange word;
    Part open = Part::Gap;
    const auto close = [&] {
        if (std::exchange(open, Part::Gap) != Part::Gap)
            append(word, appendFolded);
    };
    for (qsizetype at = 0; at < text.size();) {
        const int begin = int(at);
        if (open == Part::Gap) {
            at = asciiWordEnd(text, begin);
            if (at > begin) {
                append({begin, int(at)}, appendFoldedAscii);
                continue;
            }
        }
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
