// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Standoff authors

#pragma once

#include <QList>
#include <QStringView>

namespace Standoff {

// Converts offsets in one text between UTF-16 code units, Unicode code points and UTF-8 bytes.
// Holds a checkpoint every 128 units: O(n) to make, O(log n) for each conversion, 1/16 byte a unit.
// The text is passed in again for each call and must be the one that the map was made from.
class OffsetMap
{
public:
    OffsetMap() = default;
    explicit OffsetMap(QStringView text);

    // Offsets from 0 to the length of the text. One inside a character (between surrogates, or
    // between the bytes of a UTF-8 sequence) gives the character's begin.
    int codePointFromUtf16(QStringView text, int utf16) const;
    int utf16FromCodePoint(QStringView text, int codePoint) const;
    int utf8FromUtf16(QStringView text, int utf16) const;
    int utf16FromUtf8(QStringView text, int utf8) const;

    int codePointCount() const { return m_end.codePoint; }
    int utf8Size() const { return m_end.utf8; }

private:
    struct Place
    {
        int utf16 = 0;
        int codePoint = 0;
        int utf8 = 0;
    };
    Place walk(QStringView text, int Place::*unit, int target) const;

    QList<Place> m_checkpoints;
    Place m_end;
};

} // namespace Standoff
