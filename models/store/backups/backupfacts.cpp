// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Standoff authors

#include "store/backups/backupfacts.h"

#include "store/backups/backup.h"
#include "store/file/historyrows.h"
#include "store/file/references.h"
#include "store/file/schema.h"
#include "store/file/translation.h"

#include <QCryptographicHash>
#include <QFileInfo>
#include <QUuid>
#include <algorithm>
#include <limits>

using namespace Qt::StringLiterals;

namespace Standoff {

namespace {

constexpr int mostStepsTold = 200;

Result<std::unique_ptr<SqliteConnection>> opened(const QString &path)
{
    return SqliteConnection::open(path, SqliteConnection::Mode::ReadOnly);
}

Result<> readFacts(SqliteConnection &connection, BackupFacts &facts)
{
    const auto number = [&connection](const QString &sql, qint64 &result) -> Result<> {
        return connection.value(sql).transform(
            [&result](const QVariant &value) { result = value.toLongLong(); });
    };
    return schemaVersion(connection, facts.file.path)
        .transform([](int) {})
        .and_then([&] { return number(u"SELECT count(*) FROM article"_s, facts.articles); })
        .and_then([&] {
            return number(u"SELECT coalesce(sum(annotations), 0) FROM tally "
                          "WHERE subject IN (SELECT id FROM version)"_s,
                facts.annotations);
        })
        .and_then([&] {
            return connection.forEachRow(selectSteps
                    + u"WHERE status IN ('done', 'permanent') ORDER BY change.id DESC LIMIT 1"_s,
                {}, [&facts](const Query &row) { facts.last = stepOf(row); });
        });
}

Result<> checkTexts(SqliteConnection &connection)
{
    qint64 damaged = 0;
    const auto read = connection.forEachRow(
        u"SELECT sha256, text FROM content"_s, {}, [&damaged](const Query &row) {
            const auto hash = QCryptographicHash::hash(row.bytes(1), QCryptographicHash::Sha256);
            damaged += hash.toHex() != row.bytes(0) ? 1 : 0;
        });
    if (read && damaged > 0)
        return failure(
            Store::tr("%Ln text(s) of articles are not what was stored", nullptr, int(damaged)));
    return read;
}

Result<QList<QUuid>> sortedUuids(SqliteConnection &connection, const QString &table)
{
    QList<QUuid> uuids;
    const auto read =
        connection.forEachRow(u"SELECT uuid FROM %1"_s.arg(table), {}, [&uuids](const Query &row) {
            uuids.append(QUuid::fromString(QLatin1StringView(row.bytes(0))));
        });
    std::ranges::sort(uuids);
    return read.transform([&uuids] { return std::move(uuids); });
}

qint64 countOfMissing(const QList<QUuid> &from, const QList<QUuid> &in)
{
    QList<QUuid> missing;
    std::ranges::set_difference(from, in, std::back_inserter(missing));
    return missing.size();
}

Result<> countDifferences(
    SqliteConnection &project, SqliteConnection &backup, BackupDifference &difference)
{
    // What a person counts in a project.
    const QStringList counted{u"article"_s, u"annotation"_s, u"attribution"_s, u"entity"_s,
        u"claim"_s, u"source"_s, u"evidence"_s, u"verdict"_s};
    for (const QString &table : counted) {
        ASSIGN_OR_RETURN(const auto now, sortedUuids(project, table));
        ASSIGN_OR_RETURN(const auto then, sortedUuids(backup, table));
        const BackupDifference::Count count{
            table, countOfMissing(then, now), countOfMissing(now, then)};
        if (count.comesBack > 0 || count.isLost > 0)
            difference.counts.append(count);
    }
    return {};
}

// The newest step that both have, as its id in the project; 0 where there is none. Where the
// project was restored since, the steps of the backup's own time are not in it.
Result<qint64> lastCommonStep(
    SqliteConnection &project, SqliteConnection &backup, qint64 &notInProject)
{
    qint64 step = std::numeric_limits<qint64>::max();
    while (step > 0) {
        QString uuid;
        RETURN_IF_ERROR(backup.forEachRow(
            u"SELECT id, uuid FROM change WHERE id < ? ORDER BY id DESC LIMIT 1"_s,
            {std::exchange(step, 0)}, [&](const Query &row) {
                step = row.number(0);
                uuid = row.text(1);
            }));
        const auto common = project.value(u"SELECT id FROM change WHERE uuid = ?"_s, {uuid});
        if (!common || common->isValid())
            return common.transform([](const QVariant &id) { return id.toLongLong(); });
        notInProject += step > 0 ? 1 : 0;
    }
    return 0;
}

Result<BackupDifference> stepsBetween(SqliteConnection &project, SqliteConnection &backup)
{
    const Snapshot snapshot(project);
    BackupDifference difference;
    ASSIGN_OR_RETURN(const auto common, lastCommonStep(project, backup, difference.stepsBack));
    ASSIGN_OR_RETURN(
        const auto count, project.value(u"SELECT count(*) FROM change WHERE id > ?"_s, {common}));
    difference.stepsSince = count.toLongLong();
    return project
        .forEachRow(selectSteps + u"WHERE change.id > ? ORDER BY change.id DESC LIMIT ?"_s,
            {common, mostStepsTold},
            [&difference](const Query &row) { difference.since.append(stepOf(row)); })
        .and_then([&] {
            return project.forEachRow(
                u"SELECT DISTINCT annotator.name FROM change "
                "JOIN annotator ON annotator.id = change.annotator WHERE change.id > ?"_s,
                {common},
                [&difference](const Query &row) { difference.people.append(row.text(0)); });
        })
        .transform([&difference] { return std::move(difference); });
}

} // namespace

FoundBackups findBackups(const QString &projectPath)
{
    const QString path = realPath(projectPath);
    FoundBackups found;
    if (QFileInfo(path).isFile()) {
        const auto uuid =
            opened(path).and_then([](const auto &connection) { return projectUuid(*connection); });
        if (uuid)
            found.folders.append(backupFolder(*uuid));
        else
            found.problems.append(Store::tr("%1: %2").arg(path, uuid.error().text));
    }
    if (found.folders.isEmpty())
        found.folders = backupFoldersOfPath(path, found.problems);
    for (const QString &folder : std::as_const(found.folders)) {
        const auto backups = backupsIn(folder);
        if (backups)
            found.backups += *backups;
        else
            found.problems.append(backups.error().text);
    }
    std::ranges::sort(found.backups, std::greater(), &BackupFile::name);
    return found;
}

BackupFacts factsOf(const BackupFile &backup)
{
    const auto paths = pathsOf(backup);
    BackupFacts facts{.file = backup,
        .bytes = QFileInfo(backup.path).size(),
        .last = {},
        .paths = paths.value_or(QStringList()),
        .pathsProblem = paths ? QString() : paths.error().text,
        .problem = {}};
    const auto read = opened(backup.path).and_then([&facts](const auto &connection) {
        return readFacts(*connection, facts);
    });
    if (!read)
        facts.problem = read.error().text.simplified();
    return facts;
}

Result<> checkBackup(const QString &path, const std::function<bool()> &goOn)
{
    if (goOn && !goOn()) // what is small ends before it is asked
        return std::unexpected(cancelled());
    ASSIGN_OR_RETURN(auto connection, opened(path));
    if (goOn)
        connection->setInterruption(goOn);
    RETURN_IF_ERROR(schemaVersion(*connection, path));
    const auto pages = connection->value(u"PRAGMA integrity_check(1)"_s);
    if (!pages || pages->toString() != "ok"_L1)
        return failure((pages ? pages->toString() : pages.error().text).simplified());
    return checkAllReferences(*connection).and_then([&] { return checkTexts(*connection); });
}

Result<BackupDifference> stepsSince(SqliteConnection &project, const QString &backup)
{
    return opened(backup).and_then(
        [&project](const auto &connection) { return stepsBetween(project, *connection); });
}

Result<BackupDifference> differenceSince(SqliteConnection &project, const QString &backup)
{
    return opened(backup).and_then([&project](const auto &connection) {
        return stepsBetween(project, *connection).and_then([&](BackupDifference difference) {
            return countDifferences(project, *connection, difference).transform([&difference] {
                return std::move(difference);
            });
        });
    });
}

} // namespace Standoff
