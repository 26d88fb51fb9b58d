// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Standoff authors

#include "analysis/articleproblems.h"
#include "text/boundaries.h"

namespace Standoff {

namespace {

char32_t characterBefore(QStringView text, int offset)
{
    const QChar last = text[offset - 1];
    return last.isLowSurrogate() && offset > 1 ? QChar::surrogateToUcs4(text[offset - 2], last)
                                               : char32_t(last.unicode());
}

char32_t characterAt(QStringView text, int offset)
{
    const QChar first = text[offset];
    return first.isHighSurrogate() && offset + 1 < text.size()
        ? QChar::surrogateToUcs4(first, text[offset + 1])
        : char32_t(first.unicode());
}

// Whether words of the script stand apart from each other, so that an end within one is an error.
bool separatesWords(char32_t character)
{
    switch (QChar::script(character)) {
    case QChar::Script_Hangul:
    case QChar::Script_Arabic:
    case QChar::Script_Hebrew:
    case QChar::Script_Syriac:
    case QChar::Script_Han:
    case QChar::Script_Hiragana:
    case QChar::Script_Katakana:
    case QChar::Script_Bopomofo:
    case QChar::Script_Thai:
    case QChar::Script_Lao:
    case QChar::Script_Khmer:
    case QChar::Script_Myanmar:
    case QChar::Script_Tibetan:
        return false;
    default:
        return true;
    }
}

// The word within which the offset lies; an empty range where it does not. Offsets in the
// paragraph.
TextRange wordCutAt(QStringView paragraph, int offset)
{
    if (offset <= 0 || offset >= paragraph.size())
        return {offset, offset};
    const char32_t before = characterBefore(paragraph, offset);
    const char32_t after = characterAt(paragraph, offset);
    const bool isLetters = (QChar::isLetter(before) || QChar::isMark(before))
        && (QChar::isLetter(after) || QChar::isMark(after));
    const bool isFigures = QChar::isNumber(before) && QChar::isNumber(after);
    if (!(isLetters || isFigures) || !separatesWords(before) || !separatesWords(after))
        return {offset, offset};
    const TextRange word = unitAt(paragraph, offset, TextUnit::Word);
    return word.begin < offset && offset < word.end ? word : TextRange{offset, offset};
}

} // namespace

TextRange onWordBoundaries(const ArticleText &text, TextRange range)
{
    const TextRange core = trimmed(text.string(), range);
    if (core.isEmpty())
        return core;
    const auto wordAt = [&text](int offset, int within) {
        const int index = text.paragraphAt(within);
        if (index < 0)
            return TextRange{offset, offset};
        const TextRange paragraph = text.paragraphs()[index].range;
        const TextRange word = wordCutAt(text.slice(paragraph), offset - paragraph.begin);
        return TextRange{paragraph.begin + word.begin, paragraph.begin + word.end};
    };
    return {wordAt(core.begin, core.begin).begin, wordAt(core.end, core.end - 1).end};
}

} // namespace Standoff
