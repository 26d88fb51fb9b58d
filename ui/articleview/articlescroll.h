// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Standoff authors

#pragma once

#include "articleview/smoothscroller.h"
#include "typesetting/articlelayout.h"

#include <QAbstractScrollArea>
#include <functional>

namespace Standoff {

// Which rows of an article are seen. Heights are corrected when paragraphs are laid out; this keeps
// in its place what the reader is looking at.
class ArticleScroll
{
public:
    ArticleScroll(QAbstractScrollArea &area, ArticleLayout &layout);

    int top() const { return m_bar->value(); }
    int viewHeight() const { return m_area.viewport()->height(); }
    // The first and the last block that are seen; {0, -1} when there is none.
    std::pair<int, int> visible() const;

    // The bar was moved: lays out what is seen now. Returns whether the contents moved by other
    // than the bar did.
    bool follow();
    // Lays out what is seen and puts it back where it was, after anything may have been laid out.
    // Returns whether anything moved.
    bool settle();
    // Whether the bar is being moved by settle(), which needs no answer.
    bool isSettling() const { return m_settling; }
    // Does what changes the layout as a whole, and shows again the line that was at the top.
    void keepTopLine(const std::function<void()> &change);
    // The line at the top, by an offset in it, and how far its top is above the view's; and the way
    // back. {0, 0} at the very top.
    std::pair<int, int> topLine() const;
    void setTopLine(int offset, int distance);
    void toTop();

    // Scrolls as little as is needed to show the lines of both offsets, or at least the second.
    void reveal(int begin, int end);
    void scrollBy(int distance) { m_smooth.scrollBy(distance); }

private:
    void chooseAnchor();
    void updateRange();

    QAbstractScrollArea &m_area;
    ArticleLayout &m_layout;
    QScrollBar *m_bar;
    SmoothScroller m_smooth;
    int m_anchor = 0; // a block that is seen, and
    int m_anchorTop = 0; // where it was in the layout when it was seen last
    bool m_settling = false;
};

} // namespace Standoff
