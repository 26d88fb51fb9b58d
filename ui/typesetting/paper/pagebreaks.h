// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Standoff authors

#pragma once

#include "typesetting/articlelayout.h"

namespace Standoff {

// Rows of an article's layout, [top, bottom).
struct PageRows
{
    int top = 0;
    int bottom = 0;

    bool isEmpty() const { return top == bottom; }
    int height() const { return bottom - top; }
    bool operator==(const PageRows &) const = default;
};

// Distributes the lines of an article to pages, from the first to the last. A break falls between
// lines; where that costs at most a few lines, it leaves no heading without what it is over, and
// no line of a paragraph alone. Lays the article out on the way, and keeps no more than a page.
class PageBreaks
{
public:
    // The first page begins at the top of the layout, with the header.
    explicit PageBreaks(ArticleLayout &layout);

    bool isAtEnd() const { return m_next.block >= m_layout.count(); }
    // The rows that come next, at most so high. None when no line has room, but on a page of its
    // own (`whole`) there is always at least one, however high it is.
    PageRows take(int height, bool whole);
    // How much of the article has been taken, in UTF-16 units of its text.
    int taken() const;

private:
    struct Place
    {
        int block = 0;
        int line = 0;
    };

    const BlockLayout::Line &lineAt(Place place) const;
    int topOf(Place place) const;
    int bottomOf(Place place) const;
    Place after(Place place) const;
    bool isGoodBreak(Place last, Place next) const;

    ArticleLayout &m_layout;
    Place m_next;
    bool m_begun = false;
};

} // namespace Standoff
