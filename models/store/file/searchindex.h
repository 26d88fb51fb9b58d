// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Standoff authors

#pragma once

#include "project/changeset.h"
#include "search/searchquery.h"
#include "store/file/sqliteconnection.h"

// The full-text indexes (FTS5): keeping them, and asking them which articles may have a term.

namespace Standoff {

// Brings the indexes up to date with a change set, whose rows have been written in the same
// transaction. The progress counts articles.
Result<> indexChanges(
    SqliteConnection &connection, const ChangeSet &changes, const Progress &progress = {});

// Fills the empty indexes from all that is in the project. O(size of the current texts).
Result<> fillSearchIndex(SqliteConnection &connection);

// Where to look for what a query can find: "FROM … WHERE …" in SQL, with the row `article`, in the
// order of ids where `order` is asked for. It may name articles in which nothing is found.
struct SearchCandidates
{
    QString from;
    QString condition;
    QString order;
    QVariantList values;
};
SearchCandidates candidatesFor(const SearchNode &root);

} // namespace Standoff
