// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Standoff authors

#include "typesetting/articlecolors.h"

#include <algorithm>
#include <cmath>

namespace Standoff {

namespace {

// WCAG 2.2: "contrast (minimum)", "contrast (enhanced)", "non-text contrast".
constexpr double readable = 4.5;
constexpr double enhanced = 7;
constexpr double madeOut = 3;

double luminance(const QColor &color)
{
    const auto linear = [](double value) {
        return value <= 0.04045 ? value / 12.92 : std::pow((value + 0.055) / 1.055, 2.4);
    };
    return 0.2126 * linear(color.redF()) + 0.7152 * linear(color.greenF())
        + 0.0722 * linear(color.blueF());
}

} // namespace

double contrast(const QColor &a, const QColor &b)
{
    const double first = luminance(a);
    const double second = luminance(b);
    return (std::max(first, second) + 0.05) / (std::min(first, second) + 0.05);
}

QColor mixed(const QColor &a, const QColor &b, double part)
{
    const auto mix = [part](
                         int from, int to) { return int(std::lround(from + (to - from) * part)); };
    return {mix(a.red(), b.red()), mix(a.green(), b.green()), mix(a.blue(), b.blue())};
}

bool isHighContrast(const QPalette &palette)
{
    const QColor base = palette.color(QPalette::Base);
    return contrast(base, palette.color(QPalette::Text)) >= 15
        && contrast(base, palette.color(QPalette::Window)) < 1.05
        && contrast(base, palette.color(QPalette::Button)) < 1.05
        && contrast(base, palette.color(QPalette::Highlight)) >= 4.5;
}

ArticleColors::ArticleColors(const QPalette &palette)
    : base(palette.color(QPalette::Base))
    , text(palette.color(QPalette::Text))
    , outlined(isHighContrast(palette))
{
    faint = mixed(base, text, outlined ? 0.6 : 0.25);
    muted = text;
    // Muted text stands on tints too, so it keeps a distance from the limit.
    for (double part = outlined ? 0 : 0.4; part > 0; part -= 0.05) {
        if (const QColor color = mixed(text, base, part); contrast(color, base) >= 5.5) {
            muted = color;
            break;
        }
    }
    const QColor highlight = palette.color(QPalette::Highlight);
    const QColor amber(0xff, 0xd0, 0x00);
    selection = outlined ? ground(highlight) : tint(highlight, 0.5, text);
    hit = outlined ? ground(amber) : tint(amber, 0.6, muted);
    hitLine = ink(amber);
    problem = ink(QColor(0xd0, 0x30, 0x30));
}

QColor ArticleColors::tint(const QColor &color, double strength, const QColor &written) const
{
    return tint(color, strength, written, outlined ? enhanced : readable);
}

QColor ArticleColors::tint(
    const QColor &color, double strength, const QColor &written, double needed) const
{
    for (double part = strength; part > 0; part -= 0.02) {
        const QColor tint = mixed(base, color, part);
        if (contrast(tint, written) >= needed)
            return tint;
    }
    return base;
}

// As far from the base as what is written on it allows, so that it is made out without an outline.
QColor ArticleColors::ground(const QColor &color) const
{
    for (double part = 0; part < 1; part += 0.02) {
        const QColor ground = tint(mixed(color, text, part), 1, text, readable);
        if (contrast(ground, base) >= madeOut)
            return ground;
    }
    return tint(text, 1, text, readable);
}

QColor ArticleColors::ink(const QColor &color) const
{
    const auto known = m_inks.constFind(color.rgb());
    return known != m_inks.cend() ? *known : *m_inks.insert(color.rgb(), findInk(color));
}

QColor ArticleColors::findInk(const QColor &color) const
{
    for (double part = 0; part < 1; part += 0.05) {
        const QColor ink = mixed(color, text, part);
        if (contrast(ink, base) >= (outlined ? enhanced : readable))
            return ink;
    }
    return text;
}

} // namespace Standoff
