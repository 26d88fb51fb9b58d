// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Standoff authors

#pragma once

#include "store/backups/backupfiles.h"
#include "store/file/historyentry.h"
#include "store/file/sqliteconnection.h"

namespace Standoff {

// What a list of backups tells of one.
struct BackupFacts
{
    BackupFile file;
    qint64 bytes = 0;
    qint64 articles = 0;
    qint64 annotations = 0;
    std::optional<HistoryEntry> last; // the newest step that is done in it
    QStringList paths; // where the project was
    QString pathsProblem; // why that is not known
    QString problem; // why it cannot be read; then nothing above is known but file and bytes
};

// The backups that a person may want for the project at a path: by its UUID, and where that cannot
// be read, those of all projects that were at the path.
struct FoundBackups
{
    QStringList folders; // where they are, or would be
    QList<BackupFile> backups; // the newest first
    QStringList problems; // what could not be looked at; so there may be more
};
FoundBackups findBackups(const QString &projectPath);

// Quick: nothing but what is told is looked at.
BackupFacts factsOf(const BackupFile &backup);

// Whether the whole backup is what it should be: every page, reference and text. O(its size); ends
// with an error when the function returns false.
Result<> checkBackup(const QString &path, const std::function<bool()> &goOn = {});

// What restoring a backup would do to a project.
struct BackupDifference
{
    struct Count
    {
        QString table; // of what: "article", "annotation"
        qint64 comesBack = 0;
        qint64 isLost = 0;
    };
    QList<Count> counts; // of those that differ
    qint64 stepsSince = 0; // made since the backup, which it does not have
    qint64 stepsBack = 0; // which it has and the project does not
    QList<HistoryEntry> since; // the newest of them, the newest first
    QStringList people; // who made them
};

// The steps only, without `counts`: O(steps that differ).
Result<BackupDifference> stepsSince(SqliteConnection &project, const QString &backup);
// Compares all UUIDs. O(size of both).
Result<BackupDifference> differenceSince(SqliteConnection &project, const QString &backup);

} // namespace Standoff
