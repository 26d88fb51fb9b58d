// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Standoff authors

#include "readers/documents/rtftokens.h"

#include <algorithm>

namespace Standoff {

namespace {

bool isLetter(char c)
{
    return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z');
}

bool isDigit(char c)
{
    return c >= '0' && c <= '9';
}

// The value of a digit to the base of 16; -1 where it is none.
int hexadecimal(char c)
{
    if (isDigit(c))
        return c - '0';
    const char lower = char(c | 0x20);
    return lower >= 'a' && lower <= 'f' ? lower - 'a' + 10 : -1;
}

} // namespace

std::optional<RtfToken> RtfTokens::next()
{
    while (!m_rest.isEmpty()) {
        const char c = m_rest.front();
        m_rest = m_rest.sliced(1);
        switch (c) {
        case '\r': // the end of a line is of the source only
        case '\n':
        case '\0':
            continue;
        case '{':
            return RtfToken{.kind = RtfToken::Kind::GroupBegin};
        case '}':
            return RtfToken{.kind = RtfToken::Kind::GroupEnd};
        case '\\':
            if (m_rest.isEmpty())
                return std::nullopt;
            return takeControl();
        default:
            return RtfToken{.byte = c};
        }
    }
    return std::nullopt;
}

RtfToken RtfTokens::takeControl()
{
    constexpr qsizetype longestNumber = 9; // digits
    const char first = m_rest.front();
    if (first == '\'' && m_rest.size() > 2) {
        const int high = hexadecimal(m_rest[1]);
        const int low = hexadecimal(m_rest[2]);
        if (high >= 0 && low >= 0) {
            m_rest = m_rest.sliced(3);
            return {.byte = char(high * 16 + low)};
        }
    }
    if (!isLetter(first)) {
        m_rest = m_rest.sliced(1);
        return {.kind = RtfToken::Kind::Symbol, .byte = first};
    }
    RtfToken token{.kind = RtfToken::Kind::Word};
    const auto wordEnd = std::ranges::find_if_not(m_rest, isLetter);
    token.word = m_rest.first(wordEnd - m_rest.begin());
    m_rest = m_rest.sliced(token.word.size());
    const qsizetype sign = m_rest.startsWith('-') ? 1 : 0;
    const auto numberEnd = std::find_if_not(m_rest.begin() + sign, m_rest.end(), isDigit);
    const qsizetype length = numberEnd - m_rest.begin();
    if (length > sign) {
        token.number = m_rest.first(std::min(length, sign + longestNumber)).toInt();
        m_rest = m_rest.sliced(length);
    }
    if (m_rest.startsWith(' '))
        m_rest = m_rest.sliced(1);
    if (token.word == "bin")
        m_rest = m_rest.sliced(std::clamp<qsizetype>(token.number.value_or(0), 0, m_rest.size()));
    return token;
}

} // namespace Standoff
