// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Standoff authors

#include "typesetting/invisibles.h"

#include <array>

using namespace Qt::StringLiterals;

namespace Standoff {

namespace {

// The Unicode Standard 15, chapter 23, and its file NameAliases.txt.
constexpr std::array<std::pair<char16_t, QLatin1StringView>, 24> names{{
    {u'\u00AD', "SHY"_L1},
    {u'\u034F', "CGJ"_L1},
    {u'\u061C', "ALM"_L1},
    {u'\u180E', "MVS"_L1},
    {u'\u200B', "ZWSP"_L1},
    {u'\u200C', "ZWNJ"_L1},
    {u'\u200D', "ZWJ"_L1},
    {u'\u200E', "LRM"_L1},
    {u'\u200F', "RLM"_L1},
    {u'\u202A', "LRE"_L1},
    {u'\u202B', "RLE"_L1},
    {u'\u202C', "PDF"_L1},
    {u'\u202D', "LRO"_L1},
    {u'\u202E', "RLO"_L1},
    {u'\u2060', "WJ"_L1},
    {u'\u2061', "FA"_L1},
    {u'\u2062', "IT"_L1},
    {u'\u2063', "IS"_L1},
    {u'\u2064', "IP"_L1},
    {u'\u2066', "LRI"_L1},
    {u'\u2067', "RLI"_L1},
    {u'\u2068', "FSI"_L1},
    {u'\u2069', "PDI"_L1},
    {u'\uFEFF', "BOM"_L1},
}};

// Between two emoji: the second half of one, or what gives it its colour, stands before it.
bool joinsEmoji(QStringView text, qsizetype at)
{
    constexpr char16_t emojiStyle = 0xFE0F;
    return text[at] == u'\u200D' && at > 0
        && (text[at - 1].isLowSurrogate() || text[at - 1].unicode() == emojiStyle);
}

} // namespace

QList<Invisible> invisiblesIn(QStringView text)
{
    QList<Invisible> found;
    for (qsizetype i = 0; i < text.size(); ++i) {
        const char16_t unit = text[i].unicode();
        if (unit < names.front().first)
            continue;
        const auto name =
            std::ranges::find(names, unit, &std::pair<char16_t, QLatin1StringView>::first);
        if (name != names.end() && !joinsEmoji(text, i))
            found.append({int(i), name->second});
    }
    return found;
}

} // namespace Standoff
