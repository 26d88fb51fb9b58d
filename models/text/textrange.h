// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Standoff authors

#pragma once

#include <algorithm>
#include <compare>

namespace Standoff {

// A half-open range [begin, end) of offsets, passed by value. Invariant: 0 <= begin <= end.
// The tag tells the unit, so that two units cannot be mixed up.
template <typename Unit>
struct BasicRange
{
    int begin = 0;
    int end = 0;

    constexpr int length() const { return end - begin; }
    constexpr bool isEmpty() const { return begin == end; }
    constexpr bool contains(int offset) const { return begin <= offset && offset < end; }
    constexpr bool contains(BasicRange other) const
    {
        return begin <= other.begin && other.end <= end;
    }
    // True when the two have at least one unit in common.
    constexpr bool intersects(BasicRange other) const
    {
        return std::max(begin, other.begin) < std::min(end, other.end);
    }
    // The common part; empty (at the larger begin) when there is none.
    constexpr BasicRange intersected(BasicRange other) const
    {
        const int first = std::max(begin, other.begin);
        return {first, std::max(first, std::min(end, other.end))};
    }
    // The smallest range that holds both.
    constexpr BasicRange united(BasicRange other) const
    {
        return {std::min(begin, other.begin), std::max(end, other.end)};
    }
    constexpr auto operator<=>(const BasicRange &) const = default;
};

// In UTF-16 code units: what QString and the article view count in.
using TextRange = BasicRange<struct Utf16Unit>;
// In Unicode code points: what the project file and most formats count in.
using CodePointRange = BasicRange<struct CodePointUnit>;

} // namespace Standoff
