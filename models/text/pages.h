// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Standoff authors

#pragma once

#include <QList>
#include <algorithm>

namespace Standoff {

// The pages that a text came from: for each of them the first paragraph, from 0, that begins on it
// or behind it. A page on which none begins has that of the next one.

// Whether they are in order and within a text of so many paragraphs. O(pages).
inline bool arePages(const QList<int> &pages, int paragraphs)
{
    return std::ranges::is_sorted(pages)
        && (pages.isEmpty() || (pages.first() >= 0 && pages.last() <= paragraphs));
}

// On which a paragraph begins, from 1; 0 where there are none. O(log pages).
inline int pageOf(const QList<int> &pages, int paragraph)
{
    return int(std::ranges::upper_bound(pages, paragraph) - pages.begin());
}

} // namespace Standoff
