// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Standoff authors

#include "articleview/articlecolors.h"

#include <algorithm>
#include <cmath>

namespace Standoff {

namespace {

constexpr double readable = 4.5;

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

ArticleColors::ArticleColors(const QPalette &palette)
    : base(palette.color(QPalette::Base))
    , text(palette.color(QPalette::Text))
    , faint(mixed(base, text, 0.25))
{
    // Muted text stands on tints too, so it keeps a distance from the limit.
    muted = text;
    for (double part = 0.4; part > 0; part -= 0.05) {
        if (const QColor color = mixed(text, base, part); contrast(color, base) >= 5.5) {
            muted = color;
            break;
        }
    }
    selection = tint(palette.color(QPalette::Highlight), 0.5, text);
    hit = tint(QColor(0xff, 0xd0, 0x00), 0.6, muted);
}

QColor ArticleColors::tint(const QColor &color, double strength, const QColor &written) const
{
    for (double part = strength; part > 0; part -= 0.02) {
        const QColor tint = mixed(base, color, part);
        if (contrast(tint, written) >= readable)
            return tint;
    }
    return base;
}

QColor ArticleColors::ink(const QColor &color) const
{
    for (double part = 0; part < 1; part += 0.05) {
        const QColor ink = mixed(color, text, part);
        if (contrast(ink, base) >= readable)
            return ink;
    }
    return text;
}

} // namespace Standoff
