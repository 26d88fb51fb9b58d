// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Standoff authors

#pragma once

#include "store/file/sqliteconnection.h"

namespace Standoff {

// SQLite looks at all references of a file only at once, which takes long in a large one. These
// look at those of the rows that are read; the error names the table. O(rows that are looked at).

// Of the whole file, by SQLite.
Result<> checkAllReferences(SqliteConnection &connection);
// Of all that is read when a project is opened.
Result<> checkReferencesOfRecords(SqliteConnection &connection);
// Of what everything in the articles belongs to: a row that belongs to nothing is read by nobody.
// O(size of the file).
Result<> checkOwners(SqliteConnection &connection);
// Of all that is marked in a version of an article.
Result<> checkReferencesOfVersion(SqliteConnection &connection, qint64 version);

} // namespace Standoff
