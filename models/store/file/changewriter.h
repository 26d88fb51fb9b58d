// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Standoff authors

#pragma once

#include "project/changeset.h"
#include "store/file/sqliteconnection.h"

namespace Standoff {

// Writes a change set's rows, inside a transaction of the caller: values with their lists, texts,
// tallies and full-text indexes. Each row that is changed or deleted must be there.
Result<> writeChanges(
    SqliteConnection &connection, const ChangeSet &changes, const Progress &progress = {});

} // namespace Standoff
