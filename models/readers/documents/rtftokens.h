// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Standoff authors

#pragma once

#include <QByteArray>
#include <QByteArrayView>
#include <optional>

namespace Standoff {

// A piece of RTF as its specification has them.
struct RtfToken
{
    enum class Kind : quint8 { GroupBegin, GroupEnd, Word, Symbol, Byte };

    Kind kind = Kind::Byte;
    QByteArrayView word; // of a control word, without the backslash
    std::optional<int> number; // behind the word
    char byte = 0; // a control symbol, or a byte of text
};

// Takes RTF apart. What \bin says to be binary is passed over. O(size).
class RtfTokens
{
public:
    explicit RtfTokens(const QByteArray &bytes)
        : m_rest(bytes)
    {
    }
    // None at the end.
    std::optional<RtfToken> next();

private:
    RtfToken takeControl();

    QByteArrayView m_rest;
};

} // namespace Standoff
