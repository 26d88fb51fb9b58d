// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Standoff authors

#include "analysis/sourcegraph.h"

#include "analysis/components.h"

#include <algorithm>
#include <numeric>

namespace Standoff {

namespace {

SourceGraph::Node nodeOf(const Project &project, qint64 number)
{
    using Kind = SourceGraph::Kind;
    const bool isSource = project.find(SourceId{number}) || project.find(EntityId{number});
    const Kind kind = isSource            ? Kind::Source
        : project.find(ArticleId{number}) ? Kind::Article
                                          : Kind::Words;
    return {.kind = kind, .number = number, .label = originName(project, number)};
}

// What each node rests on; the claim, which is node 0, on the articles.
QList<QList<int>> basisWithClaim(const SourceWeb &web)
{
    QList<QList<int>> basis(1);
    for (int i = 0; i < web.articles; ++i)
        basis[0].append(i + 1);
    for (const QList<int> &targets : web.basis) {
        QList<int> &shifted = basis.emplaceBack();
        for (const int target : targets)
            shifted.append(target + 1);
    }
    return basis;
}

void setColumns(SourceGraph &graph, const QList<QList<int>> &basis)
{
    const QList<int> component = components(basis);
    QList<int> order(basis.size()); // what rests on others before those
    std::iota(order.begin(), order.end(), 0);
    std::ranges::stable_sort(
        order, std::greater<>(), [&component](int node) { return component[node]; });
    QHash<int, int> columns; // of components
    QHash<int, int> sizes;
    for (const int number : component)
        ++sizes[number];
    for (const int node : std::as_const(order)) {
        for (const int target : basis[node]) {
            if (component[target] == component[node])
                continue;
            int &column = columns[component[target]];
            column = std::max(column, columns.value(component[node]) + 1);
        }
    }
    for (int node = 0; node < graph.nodes.size(); ++node) {
        SourceGraph::Node &each = graph.nodes[node];
        each.column = columns.value(component[node]);
        each.isCircular = sizes.value(component[node]) > 1 || basis[node].contains(node);
        each.isRoot = node > 0 && std::ranges::all_of(basis[node], [&](int target) {
            return component[target] == component[node];
        });
    }
}

// Each in the middle of those that rest on it, as far as there is room.
void setRows(SourceGraph &graph)
{
    QMap<int, QList<int>> columns;
    for (int node = 0; node < graph.nodes.size(); ++node)
        columns[graph.nodes[node].column].append(node);
    for (QList<int> &nodes : columns) {
        QHash<int, double> wanted;
        for (const int node : std::as_const(nodes)) {
            double sum = 0;
            int count = 0;
            for (const SourceGraph::Edge &edge : std::as_const(graph.edges)) {
                if (edge.to == node && graph.nodes[edge.from].column < graph.nodes[node].column) {
                    sum += graph.nodes[edge.from].row;
                    ++count;
                }
            }
            wanted.insert(node, count ? sum / count : 0);
        }
        std::ranges::stable_sort(nodes, {}, [&wanted](int node) { return wanted.value(node); });
        for (int row = 0; row < nodes.size(); ++row)
            graph.nodes[nodes[row]].row = row;
    }
}

} // namespace

SourceGraph sourceGraph(
    const Project &project, const SourceChains &chains, const QList<ClaimId> &claims)
{
    SourceGraph graph{.corroboration = chains.of(claims)};
    const SourceWeb web = chains.web(claims);
    const Claim *claim = project.find(claims.first());
    graph.nodes.append({.kind = SourceGraph::Kind::Claim,
        .number = claims.first().number,
        .label = claim ? claim->text : QString()});
    for (const qint64 number : web.nodes)
        graph.nodes.append(nodeOf(project, number));
    const QList<QList<int>> basis = basisWithClaim(web);
    for (int from = 0; from < basis.size(); ++from) {
        for (const int to : basis[from])
            graph.edges.append({from, to});
    }
    setColumns(graph, basis);
    setRows(graph);
    return graph;
}

} // namespace Standoff
