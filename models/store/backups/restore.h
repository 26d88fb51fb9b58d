// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Standoff authors

#pragma once

#include "store/file/sqliteconnection.h"

namespace Standoff {

// Where the project is that was there before: nothing is ever lost by restoring.
struct Restored
{
    QString keptAs; // "" where there was nothing
    bool isBackup = false; // else it is a file beside the project: it could not be backed up
};

// Puts a backup, checked and brought up to date, in place of a project that nobody has open: whole
// or not at all, under the lock of a writer. The project may be damaged, empty or missing. Fails
// where another program writes it, and where the backup is damaged or of another project.
Result<Restored> restoreProject(
    const QString &projectPath, const QString &backup, const Progress &progress = {});

// The same in the file of a project that this program has open for writing, in one transaction:
// other connections see what was restored from then on. May be called on any thread.
Result<Restored> restoreOpenProject(
    const QString &projectPath, const QString &backup, const Progress &progress = {});

} // namespace Standoff
