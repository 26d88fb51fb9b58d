// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Standoff authors

#pragma once

#include "text/textrange.h"

#include <QList>
#include <QtTypes>
#include <optional>
#include <vector>

namespace Standoff {

// Answers "what intersects [a, b)?" in O(log n + hits), and is updated in place in O(log n).
// A treap in one array, ordered by (begin, end, key), each node with the largest end below it
// (Cormen et al., Introduction to Algorithms, "Interval trees"). One key may have several ranges.
class IntervalIndex
{
public:
    struct Entry
    {
        TextRange range;
        qint64 key = 0;
        constexpr auto operator<=>(const Entry &) const = default;
    };

    // Replaces everything; O(n log n), O(n) when the entries come sorted.
    void assign(QList<Entry> entries);
    void insert(Entry entry);
    // Returns whether the entry was there.
    bool remove(Entry entry);
    void clear();
    int size() const { return m_size; }

    // The entries that have at least one unit in common with the range, in order. An entry that
    // is empty is never found.
    QList<Entry> intersecting(TextRange range) const;
    // The first entry that begins at or after the offset; the last one that begins before it.
    std::optional<Entry> firstFrom(int offset) const;
    std::optional<Entry> lastBefore(int offset) const;

private:
    using Node = qint32; // an index into m_nodes; -1: none
    struct NodeData
    {
        Entry entry;
        int maxEnd = 0;
        quint32 priority = 0;
        Node left = -1;
        Node right = -1;
    };

    Node makeNode(Entry entry, quint32 priority);
    void update(Node node);
    // Cuts a tree in two: what is less than the entry, and the rest.
    std::pair<Node, Node> split(Node node, const Entry &entry);
    Node merge(Node left, Node right);
    Node build(const QList<Entry> &sorted, qsizetype begin, qsizetype end, quint32 priority);
    void collect(Node node, TextRange range, QList<Entry> &hits) const;

    std::vector<NodeData> m_nodes;
    std::vector<Node> m_free;
    Node m_root = -1;
    int m_size = 0;
};

} // namespace Standoff
