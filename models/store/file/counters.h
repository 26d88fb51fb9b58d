// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Standoff authors

#pragma once

#include "store/file/sqliteconnection.h"

#include <QStringList>

namespace Standoff {

// Larger ones are not the same number in every program that reads our JSON.
inline constexpr qint64 largestId = qint64(1) << 53;

// The tables whose ids are numbers of the project, given once whatever the table.
QStringList tablesWithIds();
// Those of them whose rows have UUIDs.
QStringList tablesWithUuids();

// The first number that no row has and that the project has not given yet. Fails where the project
// does not say what it is, or its rows have numbers that nothing of ours gives. O(tables · log
// rows)
Result<qint64> freeId(SqliteConnection &connection);

// What is wrong with the numbers, the UUIDs and the project's own row; one sentence each. Near
// O(rows).
Result<QStringList> wrongCounters(SqliteConnection &connection);

} // namespace Standoff
