// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Standoff authors

#include "store/backups/restore.h"

#include "store/backups/backup.h"
#include "store/backups/backupfacts.h"
#include "store/backups/keptaside.h"
#include "store/file/projectlock.h"
#include "store/file/schema.h"
#include "store/file/translation.h"
#include "text/synctodisk.h"

#include <QFile>
#include <QFileInfo>
#include <QUuid>

#include <cerrno>
#include <cstring>
#include <stdio.h>

using namespace Qt::StringLiterals;

namespace Standoff {

namespace {

using Mode = SqliteConnection::Mode;

// A file beside the project, gone in the end unless it took the project's place.
class Aside
{
public:
    explicit Aside(const QString &projectPath)
        : path(u"%1.%2.new"_s.arg(projectPath, QUuid::createUuid().toString(QUuid::Id128)))
    {
    }
    ~Aside()
    {
        QFile::remove(path);
        QFile::remove(path + u"-journal"_s);
    }
    Q_DISABLE_COPY_MOVE(Aside)

    const QString path;
};

// Asks whether to go on, at a place in long work.
std::function<bool()> goOnAt(const Progress &progress, double share)
{
    return [at = phase(progress, share, share)] { return !at || at(0, 1); };
}

// The backup as a project of the newest schema, checked and on disk.
Result<> prepare(const QString &backup, const QString &aside, const Progress &progress)
{
    return checkBackup(backup, goOnAt(progress, 0))
        .and_then([&] { return SqliteConnection::open(backup, Mode::ReadOnly); })
        .and_then([&](const auto &connection) {
            return connection->copyTo(aside, phase(progress, 0.2, 0.9));
        })
        .and_then([&] { return SqliteConnection::open(aside, Mode::ReadWrite); })
        .and_then([&](const auto &copy) {
            return schemaVersion(*copy, backup)
                .and_then([&](int version) {
                    return version < newestSchema() ? migrate(*copy, version) : Result<>();
                })
                .and_then([&] { return checkStructure(*copy, backup, true); });
        })
        .and_then([&] { return syncToDisk(aside); })
        .transform_error([&](const Error &error) {
            if (!goOnAt(progress, 1)())
                return cancelled();
            return Error{Store::tr("%1: This backup cannot be restored: %2. Choose another one")
                    .arg(backup, error.text)};
        });
}

// What a program that died left half done is rolled back by opening for writing. "" where that
// cannot be read.
QString uuidAt(const QString &path)
{
    if (!QFileInfo(path).isFile())
        return {};
    return SqliteConnection::open(path, Mode::ReadWrite)
        .and_then([](const auto &connection) { return projectUuid(*connection); })
        .value_or(QString());
}

Result<> checkIsOf(const QString &projectPath, const QString &backup)
{
    const QString uuid = uuidAt(projectPath);
    const auto kept =
        SqliteConnection::open(backup, Mode::ReadOnly).and_then([](const auto &opened) {
            return projectUuid(*opened);
        });
    if (uuid.isEmpty() || !kept || *kept == uuid) // what is wrong with the backup is told later
        return {};
    return failure(Store::tr(
        "%1: This is a backup of another project than %2; restore it to a path of its own")
            .arg(backup, projectPath));
}

// The project as a backup that is as whole as it is itself; fails where it is not.
Result<QString> wholeBackup(const QString &path, const Progress &progress)
{
    return checkBackup(path, goOnAt(progress, 0))
        .and_then(
            [&] { return makeBackup(path, BackupReason::Restoring, phase(progress, 0.2, 0.8)); })
        .and_then([&](const QString &made) {
            return checkBackup(made, goOnAt(progress, 0.8)).transform([&made] { return made; });
        });
}

// What was there before as a backup, or kept aside as it is where that cannot be.
Result<Restored> keep(const QString &path, const Progress &progress,
    const std::function<Result<QString>()> &keepAsItIs)
{
    if (const auto made = wholeBackup(path, progress))
        return Restored{*made, true};
    RETURN_IF_ERROR(checkWanted(progress, 1, 1));
    return keepAsItIs().transform([](const QString &kept) { return Restored{kept, false}; });
}

Result<> replace(const QString &path, const QString &aside)
{
    if (QFileInfo::exists(path))
        QFile::setPermissions(aside, QFile::permissions(path));
    if (::rename(QFile::encodeName(aside).constData(), QFile::encodeName(path).constData()) != 0) {
        return failure(Store::tr("%1: It could not be restored: %2")
                .arg(path, QString::fromLocal8Bit(std::strerror(errno))));
    }
    return syncFolderOf(path).transform_error([&path](const Error &error) {
        return Error{
            Store::tr("%1 was restored, but it is not certain to stay: %2").arg(path, error.text)};
    });
}

} // namespace

Result<Restored> restoreProject(
    const QString &projectPath, const QString &backup, const Progress &progress)
{
    const QString path = realPath(projectPath);
    const QFileInfo file(path);
    if (file.exists() && !file.isFile())
        return failure(Store::tr("%1: This is not a file").arg(projectPath));
    if (realPath(backup) == path)
        return failure(Store::tr("%1: A project cannot be restored from itself").arg(projectPath));
    ProjectLock lock(path);
    QString reason = lock.acquire();
    if (reason.isEmpty() && file.exists() && !file.isWritable())
        reason = Store::tr("You do not have permission to write this file");
    if (!reason.isEmpty())
        return failure(Store::tr("%1: It cannot be restored: %2").arg(projectPath, reason));
    const Aside aside(path);
    Restored restored;
    return checkIsOf(path, backup)
        .and_then([&] { return prepare(backup, aside.path, phase(progress, 0, 0.5)); })
        .and_then([&] {
            return keep(path, phase(progress, 0.5, 1), [&path] { return keepAside(path); });
        })
        .and_then([&](const Restored &kept) {
            restored = kept;
            return replace(path, aside.path);
        })
        .transform_error([&restored](const Error &error) {
            return restored.isBackup ? error : namingWhatIsKept(error, restored.keptAs);
        })
        .transform([&restored] { return restored; });
}

Result<Restored> restoreOpenProject(
    const QString &projectPath, const QString &backup, const Progress &progress)
{
    const QString path = realPath(projectPath);
    const Aside aside(path);
    Restored restored;
    const auto keepCopy = [&path, &progress] {
        QString kept = freeNameAside(path);
        return SqliteConnection::openBeside(path)
            .and_then([&](const auto &connection) {
                return connection->copyTo(
                    kept, phase(progress, 0.6, 0.7), SqliteConnection::Copy::AsItIs);
            })
            .transform([&kept] { return kept; });
    };
    return prepare(backup, aside.path, phase(progress, 0, 0.3))
        .and_then([&] { return keep(path, phase(progress, 0.3, 0.7), keepCopy); })
        .and_then([&](const Restored &kept) {
            restored = kept;
            return SqliteConnection::open(aside.path, Mode::ReadOnly);
        })
        .and_then([&](const auto &copy) {
            return SqliteConnection::open(path, Mode::ReadWrite)
                .and_then([&](const auto &project) {
                    return project
                        ->execute("PRAGMA busy_timeout = 30000; PRAGMA journal_mode = TRUNCATE")
                        .and_then(
                            [&] { return project->copyFrom(*copy, phase(progress, 0.7, 1)); });
                })
                .transform_error([&](const Error &error) {
                    return Error{Store::tr("%1: It could not be restored, and is as it was: %2")
                            .arg(projectPath, error.text)};
                });
        })
        .transform([&restored] { return restored; });
}

} // namespace Standoff
