// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Standoff authors

#include "queue/titlemeasure.h"

#include <QFontMetricsF>

namespace Standoff {

namespace {

// Whether its letters are as wide in a word as each by itself, but for kerning.
bool standsAlone(QChar letter)
{
    switch (letter.script()) {
    case QChar::Script_Common:
    case QChar::Script_Latin:
    case QChar::Script_Greek:
    case QChar::Script_Cyrillic:
    case QChar::Script_Han:
    case QChar::Script_Hangul:
    case QChar::Script_Hiragana:
    case QChar::Script_Katakana:
        return !letter.isSurrogate();
    default:
        return false;
    }
}

} // namespace

bool TitleMeasure::fits(const QString &title, const QFont &font, int width)
{
    if (m_font != font) {
        m_font = font;
        m_widths.clear();
    }
    constexpr qreal kerning = 0.05; // at the most, of the width
    qreal sum = 0;
    for (const QChar letter : title) {
        if (!standsAlone(letter))
            return QFontMetricsF(font).horizontalAdvance(title) <= width;
        auto known = m_widths.find(letter);
        if (known == m_widths.end())
            known = m_widths.insert(letter, QFontMetricsF(font).horizontalAdvance(letter));
        sum += *known;
        if (sum > width * (1 + kerning))
            return false;
    }
    return sum < width * (1 - kerning) || QFontMetricsF(font).horizontalAdvance(title) <= width;
}

} // namespace Standoff
