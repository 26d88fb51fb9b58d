// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Standoff authors

#include "analysis/components.h"

#include <algorithm>

namespace Standoff {

QList<int> components(const QList<QList<int>> &edges)
{
    struct Visit
    {
        int node;
        qsizetype nextEdge = 0;
    };
    const qsizetype count = edges.size();
    QList<int> component(count, -1);
    QList<int> order(count, -1); // in which the nodes were found
    QList<int> lowest(count, 0); // that can be reached through what was found from it
    QList<int> open; // found, and not in a component yet
    QList<Visit> path;
    int found = 0;
    int made = 0;
    for (int start = 0; start < count; ++start) {
        if (order[start] < 0)
            path.append(Visit{start});
        while (!path.isEmpty()) {
            const int node = path.last().node;
            if (path.last().nextEdge == 0) {
                order[node] = lowest[node] = found++;
                open.append(node);
            }
            if (path.last().nextEdge < edges[node].size()) {
                const int target = edges[node][path.last().nextEdge++];
                if (order[target] < 0)
                    path.append(Visit{target});
                else if (component[target] < 0)
                    lowest[node] = std::min(lowest[node], order[target]);
                continue;
            }
            path.removeLast();
            if (!path.isEmpty()) {
                int &outer = lowest[path.last().node];
                outer = std::min(outer, lowest[node]);
            }
            if (lowest[node] != order[node])
                continue;
            while (component[node] < 0)
                component[open.takeLast()] = made;
            ++made;
        }
    }
    return component;
}

} // namespace Standoff
