// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Standoff authors

#pragma once

#include "text/textrange.h"

#include <QList>
#include <QString>

namespace Standoff {

// A word of a text, as names are made of. In scripts that set no spaces between words, or hang
// particles on them (Han, kana, Hangul, Thai …), each character is one.
struct NameToken
{
    enum Kind : quint8 {
        Lower,
        Capital, // the first letter alone, or some of them
        AllCapitals, // at least two
        Caseless, // in a script without capitals
        Number,
    };
    // What stands before it, behind the token before.
    enum Joint : quint8 {
        Nothing, // the two are one word of a script without spaces
        Space,
        Hyphen,
        Apostrophe,
        Dot,
        DotSpace,
        Ampersand,
        Other,
    };

    TextRange range; // UTF-16 units of the text given
    Kind kind = Lower;
    Joint joint = Other;
    // Its capital says nothing, as a sentence may begin with it.
    bool isFirst = false;

    bool isCapital() const { return kind == Capital || kind == AllCapitals; }
    bool operator==(const NameToken &) const = default;
};

// Of a paragraph. O(n).
QList<NameToken> nameTokens(QStringView text);

} // namespace Standoff
