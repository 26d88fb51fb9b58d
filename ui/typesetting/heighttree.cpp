// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Standoff authors

#include "typesetting/heighttree.h"

#include <bit>

namespace Standoff {

void HeightTree::assign(QList<int> heights)
{
    m_heights = std::move(heights);
    m_sums.resize(m_heights.size() + 1);
    m_sums.fill(0);
    for (int i = 1; i <= count(); ++i) {
        m_sums[i] += m_heights[i - 1];
        if (const int parent = i + (i & -i); parent <= count())
            m_sums[parent] += m_sums[i];
    }
}

void HeightTree::setHeight(int index, int height)
{
    const int difference = height - m_heights[index];
    m_heights[index] = height;
    for (int i = index + 1; i <= count(); i += i & -i)
        m_sums[i] += difference;
}

int HeightTree::top(int index) const
{
    int sum = 0;
    for (int i = index; i > 0; i -= i & -i)
        sum += m_sums[i];
    return sum;
}

int HeightTree::indexAt(int y) const
{
    Q_ASSERT(count() > 0);
    int index = 0;
    int rest = y;
    for (int step = int(std::bit_floor(unsigned(count()))); step > 0; step /= 2) {
        if (index + step <= count() && m_sums[index + step] <= rest) {
            index += step;
            rest -= m_sums[index];
        }
    }
    return std::min(index, count() - 1);
}

} // namespace Standoff
