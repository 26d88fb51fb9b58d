// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Standoff authors

#pragma once

#include "project/changeset.h"
#include "search/searchquery.h"
#include "store/sqliteconnection.h"

// The full-text indexes (FTS5): keeping them, and asking them which articles may have a term.

namespace Standoff {

// Brings the indexes up to date with a change set, whose rows have been written in the same
// transaction.
Result<> indexChanges(SqliteConnection &connection, const ChangeSet &changes);

// Fills the empty indexes from all that is in the project. O(size of the current texts).
Result<> fillSearchIndex(SqliteConnection &connection);

// A condition on the row `article`, as SQL with its values, that holds for each article in which
// the query can find something; it may hold for others.
QString candidateCondition(const SearchNode &root, QVariantList &values);

} // namespace Standoff
