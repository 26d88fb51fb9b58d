// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Standoff authors

#include "text/offsetmap.h"

#include <algorithm>

namespace Standoff {

namespace {

constexpr int checkpointDistance = 128;

struct Step
{
    int utf16;
    int utf8;
};

// How far one character reaches from here. A lone surrogate counts as one unit, three bytes.
Step stepAt(QStringView text, int utf16)
{
    const char16_t unit = text[utf16].unicode();
    if (unit < 0x80)
        return {1, 1};
    if (unit < 0x800)
        return {1, 2};
    if (QChar::isHighSurrogate(unit) && utf16 + 1 < text.size() && text[utf16 + 1].isLowSurrogate())
        return {2, 4};
    return {1, 3};
}

// Every unit is looked at: that is quicker than to stop at the first that is not.
bool isAscii(QStringView text)
{
    char16_t units = 0;
    for (const QChar unit : text)
        units |= unit.unicode();
    return units < 0x80;
}

} // namespace

OffsetMap::OffsetMap(QStringView text)
{
    const int size = int(text.size());
    m_checkpoints.reserve(size / checkpointDistance + 1);
    while (m_end.utf16 < size) {
        m_checkpoints.append(m_end);
        const int length = std::min(checkpointDistance, size - m_end.utf16);
        if (isAscii(text.sliced(m_end.utf16, length))) {
            m_end = {m_end.utf16 + length, m_end.codePoint + length, m_end.utf8 + length};
            continue;
        }
        for (const int next = m_end.utf16 + length; m_end.utf16 < next;) {
            const Step step = stepAt(text, m_end.utf16);
            m_end = {m_end.utf16 + step.utf16, m_end.codePoint + 1, m_end.utf8 + step.utf8};
        }
    }
}

OffsetMap::Place OffsetMap::walk(QStringView text, int Place::*unit, int target) const
{
    Q_ASSERT(text.size() == m_end.utf16);
    Q_ASSERT(target >= 0 && target <= m_end.*unit);
    const auto after = std::ranges::upper_bound(m_checkpoints, target, {}, unit);
    Place place = after == m_checkpoints.begin() ? Place() : *std::prev(after);
    while (place.utf16 < m_end.utf16) {
        const Step step = stepAt(text, place.utf16);
        const Place next{place.utf16 + step.utf16, place.codePoint + 1, place.utf8 + step.utf8};
        if (next.*unit > target)
            break;
        place = next;
    }
    return place;
}

int OffsetMap::codePointFromUtf16(QStringView text, int utf16) const
{
    // Without astral characters the two units are the same.
    return m_end.utf16 == m_end.codePoint ? utf16 : walk(text, &Place::utf16, utf16).codePoint;
}

int OffsetMap::utf16FromCodePoint(QStringView text, int codePoint) const
{
    return m_end.utf16 == m_end.codePoint ? codePoint
                                          : walk(text, &Place::codePoint, codePoint).utf16;
}

int OffsetMap::utf8FromUtf16(QStringView text, int utf16) const
{
    return walk(text, &Place::utf16, utf16).utf8;
}

int OffsetMap::utf16FromUtf8(QStringView text, int utf8) const
{
    return walk(text, &Place::utf8, utf8).utf16;
}

} // namespace Standoff
