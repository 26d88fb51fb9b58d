// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Standoff authors

#pragma once

#include "store/file/sqliteconnection.h"

namespace Standoff {

// The version of the newest schema in resources/schema.
int newestSchema();

// The version of the project's schema. Looks at the header only. Errors: it is damaged, empty, not
// a project at all, or newer than this program. The path is for the message.
Result<int> schemaVersion(SqliteConnection &connection, const QString &path);

// Runs the migrations that are missing, all in one transaction; on an empty database, all of them.
Result<> migrate(SqliteConnection &connection, int from);

// Whether the file is what a project of the newest schema must be: the schema's own text, and for
// a thorough check every page and every reference. O(size of the file) when thorough.
Result<> checkStructure(SqliteConnection &connection, const QString &path, bool thorough);

} // namespace Standoff
