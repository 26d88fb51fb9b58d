// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Standoff authors

#pragma once

#include "project/fields.h"
#include "text/error.h"

#include <QDateTime>
#include <QStringList>
#include <optional>

namespace Standoff {

// Why a backup was made.
enum class BackupReason : quint8 {
    Opened, // a project that had changed
    Work, // half an hour of it
    Removal, // of articles, that came next
    Hand, // a person wanted it
    Migration, // to a newer schema, that came next
    Restoring, // of an earlier backup, that came next
    Shortening // of the history, that came next
};

template <>
struct EnumWords<BackupReason>
{
    static constexpr auto words = std::to_array<std::string_view>(
        {"opened", "work", "removal", "hand", "migration", "restoring", "shortening"});
};

// A backup, as far as its name tells.
struct BackupFile
{
    QString path;
    QDateTime at; // when it was made, in UTC; that of the file would change with each copy of it
    qint64 revision = 0; // of the project
    std::optional<BackupReason> reason; // an older Standoff did not say

    QString name() const;
};

// Where the backups of a project are: under the program's data folder, by the project's UUID.
QString backupFolder(const QString &projectUuid);
// The name that a backup has, and what such a name says; nothing where it is none.
QString backupName(const QDateTime &at, qint64 revision, BackupReason reason);
std::optional<BackupFile> backupNamed(const QString &path);

// The backups in a folder, the newest first; none where there is no folder.
Result<QList<BackupFile>> backupsIn(const QString &folder);

// The file itself where the path is a link; absolute also where there is no file.
QString realPath(const QString &path);

// Beside each backup a note says where the project was then, so that the backups of one that cannot
// be read any more are found by its path. A project that was moved, or is there twice, has several.
Result<QStringList> pathsOf(const BackupFile &backup);
Result<> notePath(const BackupFile &backup, const QString &projectPath);
// The folders of all projects that were at the path at some time. What cannot be looked at is told
// among the problems.
QStringList backupFoldersOfPath(const QString &projectPath, QStringList &problems);

// Removes a backup with its note.
Result<> removeBackup(const BackupFile &backup);

} // namespace Standoff
