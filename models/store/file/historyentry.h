// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Standoff authors

#pragma once

#include "project/changeset.h"

namespace Standoff {

enum class HistoryStatus : quint8 { Done, Undone, Abandoned, Permanent };

template <>
struct EnumWords<HistoryStatus>
{
    static constexpr auto words =
        std::to_array<std::string_view>({"done", "undone", "abandoned", "permanent"});
};

// One step of a project's history.
struct HistoryEntry
{
    qint64 id = 0;
    QDateTime at;
    QString annotator;
    QString verb;
    HistoryStatus status = HistoryStatus::Done;
    qint64 bytes = 0; // of what is remembered of it
};

} // namespace Standoff
