// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Standoff authors

#pragma once

#include <QList>

namespace Standoff {

// The strongly connected components of a directed graph, whose nodes are 0, 1, … and whose edges
// are given as one list of targets for each node: the number of its component for each node. A
// component has a higher number than all that can be reached from it. Tarjan's algorithm
// (Depth-first search and linear graph algorithms, 1972), without recursion; O(nodes + edges).
QList<int> components(const QList<QList<int>> &edges);

} // namespace Standoff
