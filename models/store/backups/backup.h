// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Standoff authors

#pragma once

#include "store/backups/backupfiles.h"
#include "store/file/sqliteconnection.h"

namespace Standoff {

// What tells one state of a project from another; also where two copies of it, or a restored one,
// count their revisions alike.
struct ProjectState
{
    QString uuid;
    qint64 revision = 0;
    QString lastChange; // its UUID
    qint64 undone = 0; // how many steps

    bool operator==(const ProjectState &) const = default;
};

// Fails where it is none: a folder is named by it, and a project may come from anybody.
Result<QString> projectUuid(SqliteConnection &connection);
Result<ProjectState> stateOf(SqliteConnection &connection);

// Keeps a checked copy of a project under the program's data folder, unless one of this very state
// is there, and returns its path. For a project that was merely opened nothing is made, and "" is
// returned, within half an hour after the last one. Then thins out the older ones.
//
// Reads through a connection of its own, and may be called on any thread while the project is
// written; each step that is written meanwhile makes it begin anew.
Result<QString> makeBackup(
    const QString &projectPath, BackupReason reason, const Progress &progress = {});

} // namespace Standoff
