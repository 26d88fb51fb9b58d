// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Standoff authors

#pragma once

#include <QList>

namespace Standoff {

// The heights of things that lie one below the other, in pixels, with sums in O(log n): a Fenwick
// tree (P. Fenwick, "A New Data Structure for Cumulative Frequency Tables", 1994).
class HeightTree
{
public:
    // O(n). No height is negative.
    void assign(QList<int> heights);
    int count() const { return int(m_heights.size()); }

    int height(int index) const { return m_heights[index]; }
    void setHeight(int index, int height);
    // Where the thing begins: the sum of the heights before it; for index == count() the total.
    int top(int index) const;
    int total() const { return top(count()); }
    // The thing that has the pixel row y: the last that begins at or above it. Rows outside give
    // the first or the last thing. There must be one.
    int indexAt(int y) const;

private:
    QList<int> m_heights;
    QList<int> m_sums; // m_sums[i]: of the (i & -i) heights that end before index i; from 1
};

} // namespace Standoff
