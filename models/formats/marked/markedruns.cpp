// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Standoff authors

#include "formats/marked/markedruns.h"

#include <algorithm>

namespace Standoff {

namespace {

struct Edge
{
    int place = 0;
    bool isBegin = false;
    TextRange range;
    const Annotation *annotation = nullptr;
};

} // namespace

QList<MarkedRun> runsOf(const OpenArticle &article, TextRange part)
{
    QList<Edge> edges;
    for (const Annotation *annotation : article.annotationsInOrder()) {
        for (const TextRange range : article.rangesOf(*annotation)) {
            const TextRange within = range.intersected(part);
            if (within.isEmpty())
                continue;
            edges.append({within.begin, true, range, annotation});
            edges.append({within.end, false, range, annotation});
        }
    }
    // Ends come before begins; of those that begin together the longer is outside.
    std::ranges::stable_sort(edges, [](const Edge &one, const Edge &other) {
        if (one.place != other.place)
            return one.place < other.place;
        if (one.isBegin != other.isBegin)
            return other.isBegin;
        return one.isBegin && one.range.end > other.range.end;
    });
    QList<MarkedRun> runs;
    QList<const Annotation *> open;
    int begin = part.begin;
    const auto close = [&](int end) {
        if (begin < end)
            runs.append({{begin, end}, open});
        begin = end;
    };
    for (const Edge &edge : std::as_const(edges)) {
        close(edge.place);
        if (edge.isBegin)
            open.append(edge.annotation);
        else
            open.removeOne(edge.annotation);
    }
    close(part.end);
    return runs;
}

} // namespace Standoff
