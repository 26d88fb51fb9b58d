// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Standoff authors

#pragma once

#include "store/sqliteconnection.h"

namespace Standoff {

// Where the backups of a project are: under the program's data folder, by the project's UUID.
QString backupFolder(const QString &projectUuid);

// Writes a checked copy of the project into its backup folder, named by time and revision. Nothing
// where the newest copy has the same revision, or is younger than the age in seconds.
Result<> backUp(SqliteConnection &connection, int minimumAge);

} // namespace Standoff
