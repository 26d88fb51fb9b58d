// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Standoff authors

#include "text/lanes.h"

#include <numeric>

namespace Standoff {

QList<int> assignLanes(std::span<const TextRange> ranges)
{
    QList<qsizetype> order(qsizetype(ranges.size()));
    std::iota(order.begin(), order.end(), 0);
    std::ranges::stable_sort(order, [ranges](qsizetype a, qsizetype b) {
        return ranges[a].begin != ranges[b].begin ? ranges[a].begin < ranges[b].begin
                                                  : ranges[a].end > ranges[b].end;
    });
    QList<int> lanes(qsizetype(ranges.size()));
    QList<int> ends; // for each lane, where its last range ends
    for (const qsizetype index : std::as_const(order)) {
        const auto free = std::ranges::find_if(
            ends, [begin = ranges[index].begin](int end) { return end <= begin; });
        lanes[index] = int(free - ends.begin());
        if (free == ends.end())
            ends.append(ranges[index].end);
        else
            *free = ranges[index].end;
    }
    return lanes;
}

} // namespace Standoff
