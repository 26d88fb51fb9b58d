// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Standoff authors

#include "store/backups/backup.h"

#include "store/backups/thinning.h"
#include "store/file/translation.h"
#include "text/synctodisk.h"

#include <QDir>
#include <QFile>
#include <QUuid>

using namespace Qt::StringLiterals;

namespace Standoff {

namespace {

// Not for each of many short runs of a script.
constexpr int secondsBetweenBackups = 30 * 60;
// So old, what somebody began to copy was given up: the program was ended.
constexpr int secondsOfCopying = 24 * 3600;

bool holds(const BackupFile &backup, const ProjectState &state)
{
    if (backup.revision != state.revision)
        return false;
    const auto connection = SqliteConnection::open(backup.path, SqliteConnection::Mode::ReadOnly);
    const auto kept = connection.and_then([](const auto &opened) { return stateOf(*opened); });
    return kept && *kept == state; // what cannot be read holds nothing
}

// One with a date in the future is of a clock that was wrong: nobody knows how old it is.
bool hasRecent(const QList<BackupFile> &backups, const QDateTime &now)
{
    return std::ranges::any_of(backups, [&now](const BackupFile &backup) {
        const qint64 age = backup.at.secsTo(now);
        return age >= 0 && age < secondsBetweenBackups;
    });
}

// What a person wanted to keep is kept. What cannot be removed stays, until the next time.
void thinOut(const QString &folder, const QDateTime &now)
{
    QList<BackupFile> backups = backupsIn(folder).value_or(QList<BackupFile>());
    backups.removeIf([](const BackupFile &each) { return each.reason == BackupReason::Hand; });
    QList<QDateTime> times;
    for (const BackupFile &backup : std::as_const(backups))
        times.append(backup.at);
    for (const qsizetype place : superfluous(times, now))
        (void)removeBackup(backups[place]);
    for (const QFileInfo &file : QDir(folder).entryInfoList({u"*.new"_s}, QDir::Files)) {
        const auto begun = backupNamed(file.filePath().chopped(QLatin1StringView(".new").size()));
        if (begun && begun->at.secsTo(now) > secondsOfCopying) {
            QFile::remove(file.filePath());
            QFile::remove(file.filePath() + u"-journal"_s);
        }
    }
}

// A name that nothing has yet, without its ending.
QString freeAside(const QDir &folder, QDateTime &at, BackupReason reason)
{
    const auto aside = [&] { return folder.filePath(backupName(at, 0, reason) + u".new"_s); };
    while (QFile::exists(aside()))
        at = at.addMSecs(1);
    return aside();
}

// The copy holds one state, but which, if somebody writes meanwhile, only it can tell. The note is
// there first, so that there is no backup without one.
Result<BackupFile> copied(SqliteConnection &connection, const QDir &folder, BackupReason reason,
    const QString &projectPath, const Progress &progress)
{
    QDateTime now = QDateTime::currentDateTimeUtc();
    const QString aside = freeAside(folder, now, reason);
    BackupFile made{.path = {}, .at = now, .revision = 0, .reason = reason};
    const auto done =
        connection.copyTo(aside, progress)
            .and_then(
                [&] { return SqliteConnection::open(aside, SqliteConnection::Mode::ReadOnly); })
            .and_then([](const auto &copy) { return stateOf(*copy); })
            .and_then([&](const ProjectState &state) {
                made.revision = state.revision;
                made.path = folder.filePath(backupName(now, state.revision, reason));
                return notePath(made, projectPath);
            })
            .and_then([&]() -> Result<> {
                QFile file(aside);
                if (file.rename(made.path))
                    return syncToDisk(folder.path());
                return failure(Store::tr("%1: %2").arg(made.path, file.errorString()));
            });
    if (!done) {
        QFile::remove(aside);
        return std::unexpected(done.error());
    }
    return made;
}

Result<QString> backUp(const QString &path, BackupReason reason, const Progress &progress)
{
    const auto connection = SqliteConnection::openBeside(path);
    ASSIGN_OR_RETURN(
        const auto state, connection.and_then([](const auto &opened) { return stateOf(*opened); }));
    const QDir folder(backupFolder(state.uuid));
    RETURN_IF_ERROR(makeFolder(folder.path()));
    ASSIGN_OR_RETURN(const auto earlier, backupsIn(folder.path()));
    const auto same = std::ranges::find_if(
        earlier, [&state](const BackupFile &backup) { return holds(backup, state); });
    if (same != earlier.end())
        return notePath(*same, path).transform([&same] { return same->path; });
    const QDateTime now = QDateTime::currentDateTimeUtc();
    if (reason == BackupReason::Opened && hasRecent(earlier, now))
        return QString();
    return copied(**connection, folder, reason, path, progress)
        .transform([&](const BackupFile &made) {
            thinOut(folder.path(), now);
            return made.path;
        });
}

} // namespace

Result<QString> projectUuid(SqliteConnection &connection)
{
    return connection.value(u"SELECT uuid FROM project"_s)
        .and_then([](const QVariant &value) -> Result<QString> {
            const QUuid uuid = QUuid::fromString(value.toString());
            if (uuid.isNull() || uuid.toString(QUuid::WithoutBraces) != value.toString())
                return failure(Store::tr("It does not say which project it is"));
            return value.toString();
        });
}

Result<ProjectState> stateOf(SqliteConnection &connection)
{
    return projectUuid(connection).and_then([&connection](const QString &uuid) {
        ProjectState state{.uuid = uuid, .lastChange = {}};
        return connection
            .forEachRow(u"SELECT revision, (SELECT uuid FROM change ORDER BY id DESC LIMIT 1), "
                        "(SELECT count(*) FROM change WHERE status = 'undone') FROM project"_s,
                {},
                [&state](const Query &row) {
                    state.revision = row.number(0);
                    state.lastChange = row.text(1);
                    state.undone = row.number(2);
                })
            .transform([&state] { return std::move(state); });
    });
}

Result<QString> makeBackup(
    const QString &projectPath, BackupReason reason, const Progress &progress)
{
    return backUp(realPath(projectPath), reason, progress)
        .transform_error([&projectPath](const Error &error) {
            return Error{Store::tr("%1: No backup could be made: %2").arg(projectPath, error.text)};
        });
}

} // namespace Standoff
