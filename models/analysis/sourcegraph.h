// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Standoff authors

#pragma once

#include "analysis/corroboration.h"

namespace Standoff {

// Whose word a claim rests on, laid out to be drawn from left to right: the claim, the articles in
// which it occurs, and who they have it from.
struct SourceGraph
{
    enum class Kind { Claim, Article, Source, Words };
    struct Node
    {
        Kind kind = Kind::Words;
        qint64 number = 0; // of the claim, article, source or entity, or annotation
        QString label; // its name; "" where nothing tells who it is
        int column = 0; // from the left; the claim is in column 0
        int row = 0; // from the top; no other node of the column has it
        bool isRoot = false; // rests on nothing else
        bool isCircular = false; // rests on itself by way of others

        bool operator==(const Node &) const = default;
    };
    struct Edge
    {
        int from = 0; // which has it from
        int to = 0;

        bool operator==(const Edge &) const = default;
    };

    QList<Node> nodes; // the claim first
    QList<Edge> edges; // to the right, but within a circle
    Corroboration corroboration;

    bool operator==(const SourceGraph &) const = default;
};

// Of claims that count as one, the first of which is the one that is shown. Columns by the longest
// way from the claim; in each, rows in the order that the nodes to the left suggest (the barycentre
// method of Sugiyama, Tagawa and Toda, 1981).
SourceGraph sourceGraph(
    const Project &project, const SourceChains &chains, const QList<ClaimId> &claims);

} // namespace Standoff
