// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Standoff authors

#pragma once

#include "store/file/historyentry.h"
#include "store/file/rows.h"

namespace Standoff {

// The beginning of a query for steps of the history; conditions and order follow. Files of every
// schema know it, as backups may be old: what is remembered in parts is not in its size.
inline const QString selectSteps =
    QStringLiteral("SELECT change.id, at, annotator.name, verb, status, "
                   "octet_length(changes) FROM change "
                   "LEFT JOIN annotator ON annotator.id = change.annotator ");

inline HistoryEntry stepOf(const Query &row)
{
    HistoryEntry entry;
    entry.id = row.number(0);
    fromSql(row, 1, entry.at);
    entry.annotator = row.text(2);
    entry.verb = row.text(3);
    fromSql(row, 4, entry.status);
    entry.bytes = row.number(5);
    return entry;
}

} // namespace Standoff
