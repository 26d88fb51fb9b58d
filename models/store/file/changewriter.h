// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Standoff authors

#pragma once

#include "project/changeset.h"
#include "store/file/historyentry.h"
#include "store/file/sqliteconnection.h"

namespace Standoff {

// Writes a change set's rows, inside a transaction of the caller: values with their lists, texts,
// tallies and full-text indexes. Each row that is changed or deleted must be there.
Result<> writeChanges(
    SqliteConnection &connection, const ChangeSet &changes, const Progress &progress = {});

// What the history remembers of a change, with the UUIDs of what it refers to.
QString historyJson(SqliteConnection &connection, const ChangeSet &changes);

// The entry of a step in the history. What was undone cannot be redone any more.
Result<> rememberStep(SqliteConnection &connection, qint64 step, const ChangeSet &changes,
    AnnotatorId annotator, HistoryStatus status);

// Now, as the history has times.
QString historyTime();

} // namespace Standoff
