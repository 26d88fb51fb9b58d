// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Standoff authors

#include "text/intervalindex.h"

#include <QRandomGenerator>
#include <limits>

namespace Standoff {

void IntervalIndex::clear()
{
    m_nodes.clear();
    m_free.clear();
    m_root = -1;
    m_size = 0;
}

void IntervalIndex::assign(QList<Entry> entries)
{
    clear();
    if (!std::ranges::is_sorted(entries))
        std::ranges::sort(entries);
    m_nodes.reserve(entries.size());
    m_size = int(entries.size());
    m_root = build(entries, 0, entries.size(), std::numeric_limits<quint32>::max());
}

// A balanced tree whose priorities fall with depth by half, as those of random nodes do on average.
IntervalIndex::Node IntervalIndex::build(
    const QList<Entry> &sorted, qsizetype begin, qsizetype end, quint32 priority)
{
    if (begin == end)
        return -1;
    const qsizetype middle = begin + (end - begin) / 2;
    const Node node = makeNode(sorted[middle], priority);
    const Node left = build(sorted, begin, middle, priority / 2);
    const Node right = build(sorted, middle + 1, end, priority / 2);
    m_nodes[node].left = left;
    m_nodes[node].right = right;
    update(node);
    return node;
}

IntervalIndex::Node IntervalIndex::makeNode(Entry entry, quint32 priority)
{
    const NodeData data{entry, entry.range.end, priority, -1, -1};
    if (m_free.empty()) {
        m_nodes.push_back(data);
        return Node(m_nodes.size()) - 1;
    }
    const Node node = m_free.back();
    m_free.pop_back();
    m_nodes[node] = data;
    return node;
}

void IntervalIndex::update(Node node)
{
    NodeData &data = m_nodes[node];
    data.maxEnd = data.entry.range.end;
    for (const Node child : {data.left, data.right}) {
        if (child >= 0)
            data.maxEnd = std::max(data.maxEnd, m_nodes[child].maxEnd);
    }
}

std::pair<IntervalIndex::Node, IntervalIndex::Node> IntervalIndex::split(
    Node node, const Entry &entry)
{
    if (node < 0)
        return {-1, -1};
    if (m_nodes[node].entry < entry) {
        const auto [low, high] = split(m_nodes[node].right, entry);
        m_nodes[node].right = low;
        update(node);
        return {node, high};
    }
    const auto [low, high] = split(m_nodes[node].left, entry);
    m_nodes[node].left = high;
    update(node);
    return {low, node};
}

IntervalIndex::Node IntervalIndex::merge(Node left, Node right)
{
    if (left < 0 || right < 0)
        return left < 0 ? right : left;
    if (m_nodes[left].priority >= m_nodes[right].priority) {
        const Node merged = merge(m_nodes[left].right, right);
        m_nodes[left].right = merged;
        update(left);
        return left;
    }
    const Node merged = merge(left, m_nodes[right].left);
    m_nodes[right].left = merged;
    update(right);
    return right;
}

void IntervalIndex::insert(Entry entry)
{
    const auto [low, high] = split(m_root, entry);
    const Node node = makeNode(entry, QRandomGenerator::global()->generate());
    m_root = merge(merge(low, node), high);
    ++m_size;
}

bool IntervalIndex::remove(Entry entry)
{
    // The entry's successor in the order bounds the cut from above.
    const Entry next{entry.range, entry.key + 1};
    const auto [low, rest] = split(m_root, entry);
    const auto [found, high] = split(rest, next);
    Node kept = -1;
    if (found >= 0) { // of several equal entries one goes
        kept = merge(m_nodes[found].left, m_nodes[found].right);
        m_free.push_back(found);
        --m_size;
    }
    m_root = merge(merge(low, kept), high);
    return found >= 0;
}

void IntervalIndex::collect(Node node, TextRange range, QList<Entry> &hits) const
{
    if (node < 0 || m_nodes[node].maxEnd <= range.begin)
        return;
    const NodeData &data = m_nodes[node];
    collect(data.left, range, hits);
    if (data.entry.range.intersects(range))
        hits.append(data.entry);
    if (data.entry.range.begin < range.end)
        collect(data.right, range, hits);
}

QList<IntervalIndex::Entry> IntervalIndex::intersecting(TextRange range) const
{
    QList<Entry> hits;
    collect(m_root, range, hits);
    return hits;
}

std::optional<IntervalIndex::Entry> IntervalIndex::firstFrom(int offset) const
{
    std::optional<Entry> best;
    for (Node node = m_root; node >= 0;) {
        const NodeData &data = m_nodes[node];
        const bool candidate = data.entry.range.begin >= offset;
        if (candidate)
            best = data.entry;
        node = candidate ? data.left : data.right;
    }
    return best;
}

std::optional<IntervalIndex::Entry> IntervalIndex::lastBefore(int offset) const
{
    std::optional<Entry> best;
    for (Node node = m_root; node >= 0;) {
        const NodeData &data = m_nodes[node];
        const bool candidate = data.entry.range.begin < offset;
        if (candidate)
            best = data.entry;
        node = candidate ? data.right : data.left;
    }
    return best;
}

} // namespace Standoff
