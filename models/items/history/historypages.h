// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Standoff authors

#pragma once

#include "items/history/historyline.h"

#include <functional>

namespace Standoff {

class ProjectStore;

// Which steps a person wants to see.
struct HistoryQuery
{
    HistoryFilter filter;
    QStringList words; // each of which stands in what is read of a step, whatever its case

    bool operator==(const HistoryQuery &) const = default;
};

struct HistoryLines
{
    QList<HistoryLine> lines; // the newest first
    qint64 last = 0; // the id of the latest step that there was, shown or not
};

// Reads lines in pieces, which it tells as it finds them, and ends when there are that many.
// Returns the id before which to read on; 0 at the end.
Result<qint64> readHistory(const ProjectStore &store, const HistoryQuery &query, int most,
    const std::function<bool()> &isWanted, const std::function<void(const HistoryLines &)> &tell);

} // namespace Standoff
