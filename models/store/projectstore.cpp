// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Standoff authors

#include "store/projectstore.h"

#include "project/uuid.h"
#include "store/backups/backup.h"
#include "store/file/counters.h"
#include "store/file/schema.h"
#include "store/file/translation.h"
#include "text/synctodisk.h"

#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QLocale>

using namespace Qt::StringLiterals;

namespace Standoff {

namespace {

// Below this size a look at every page costs next to nothing, so it is taken at each opening.
constexpr qint64 thoroughSize = 32 << 20;

QString notMade(const QString &path, const QString &reason)
{
    return Store::tr("%1: The project could not be made: %2").arg(path, reason);
}

Result<> initialise(SqliteConnection &connection)
{
    // Before the first table: it is part of the file's layout.
    RETURN_IF_ERROR(connection.execute("PRAGMA journal_mode = TRUNCATE"));
    RETURN_IF_ERROR(migrate(connection, 0));
    return connection.run(u"INSERT INTO project VALUES (1, ?, ?, 1, 0)"_s,
        {newUuid().toString(QUuid::WithoutBraces),
            QDateTime::currentDateTimeUtc().toString(Qt::ISODateWithMs)});
}

} // namespace

ProjectStore::ProjectStore(const QString &path, std::unique_ptr<SqliteConnection> connection)
    : m_path(path)
    , m_connection(std::move(connection))
{
}

Result<> ProjectStore::makeFile(const QString &path, const Fill &fill)
{
    ASSIGN_OR_RETURN(auto connection, SqliteConnection::open(path, SqliteConnection::Mode::Create));
    RETURN_IF_ERROR(initialise(*connection));
    ProjectStore store(path, std::move(connection));
    return fill ? fill(store) : Result<>();
}

Result<std::unique_ptr<ProjectStore>> ProjectStore::create(const QString &path, const Fill &fill)
{
    const QFileInfo info(path);
    if (info.exists() || info.isSymLink())
        return failure(Store::tr("%1: There is a file of this name already").arg(path));
    const QString folder = QFileInfo(info.absolutePath()).canonicalFilePath();
    if (folder.isEmpty()) {
        const QString reason = Store::tr("There is no folder %1").arg(info.absolutePath());
        return failure(notMade(path, reason));
    }
    auto lock = std::make_unique<ProjectLock>(folder + u'/' + info.fileName());
    if (const QString reason = lock->acquire(); !reason.isEmpty())
        return failure(notMade(path, reason));
    RETURN_IF_ERROR(ProjectFiles::mayBeMade(path));
    // Made aside and renamed, so that nobody ever sees half a project under its name.
    const QString aside = u"%1.%2.new"_s.arg(path, QUuid::createUuid().toString(QUuid::Id128));
    QFile file(aside);
    bool isNamed = false;
    const Result<> made = makeFile(aside, fill).and_then([&]() -> Result<> {
        isNamed = file.rename(path);
        return isNamed ? syncToDisk(folder) : failure(file.errorString());
    });
    auto store = made ? open(path, lock, {}) : std::unexpected(made.error());
    if (store) {
        QFile::remove(aside + u"-journal"_s); // where SQLite could not
        return store;
    }
    QStringList begun{aside};
    if (isNamed)
        begun.append(path);
    if (!lock->release())
        begun.append(lock->path());
    return std::unexpected(discard(begun, {notMade(path, store.error().text)}));
}

Error ProjectStore::discard(QStringList files, const Error &reason)
{
    for (const QString &file : QStringList(files))
        files.append(file + u"-journal"_s);
    files.removeIf([](const QString &file) { return !QFile::exists(file) || QFile::remove(file); });
    if (files.isEmpty())
        return reason;
    return {Store::tr("%1. What was begun of it could not be removed: %2")
            .arg(reason.text, QLocale().createSeparatedList(files))};
}

Result<std::unique_ptr<ProjectStore>> ProjectStore::open(const QString &path)
{
    const QFileInfo info(path); // looks at the folder only, never into the file
    if (!info.exists())
        return failure(Store::tr("%1: There is no such file").arg(path));
    if (!info.isFile())
        return failure(Store::tr("%1: This is not a file").arg(path));
    if (!info.isReadable())
        return failure(Store::tr("%1: You do not have permission to read this file").arg(path));
    auto lock = std::make_unique<ProjectLock>(info.canonicalFilePath());
    QString reason = whyNotWritable(path);
    if (reason.isEmpty())
        reason = lock->acquire();
    return open(path, lock, reason);
}

Result<std::unique_ptr<ProjectStore>> ProjectStore::open(
    const QString &path, std::unique_ptr<ProjectLock> &lock, const QString &lockReason)
{
    const auto mode =
        lockReason.isEmpty() ? SqliteConnection::Mode::ReadWrite : SqliteConnection::Mode::ReadOnly;
    const QString canonical = QFileInfo(path).canonicalFilePath();
    auto connection = SqliteConnection::open(canonical, mode);
    if (!connection)
        return failure(Store::tr("%1: This is not a Standoff project, or it is damaged: %2. "
                                 "“standoff backups %1” lists the backups of one that was there")
                .arg(path, connection.error().text));
    std::unique_ptr<ProjectStore> store(new ProjectStore(path, std::move(*connection)));
    store->m_file = FileIdentity::of(canonical);
    store->m_readOnlyReason = lockReason;
    RETURN_IF_ERROR(store->start());
    store->m_lock = std::move(lock);
    return store;
}

Result<std::unique_ptr<ProjectStore>> ProjectStore::openBeside(
    const QString &path, const QString &readOnlyReason)
{
    auto connection = SqliteConnection::openBeside(path);
    if (!connection)
        return failure(Store::tr("%1: %2").arg(path, connection.error().text));
    std::unique_ptr<ProjectStore> store(new ProjectStore(path, std::move(*connection)));
    store->m_readOnlyReason = readOnlyReason;
    if (!readOnlyReason.isEmpty())
        RETURN_IF_ERROR(store->m_connection->execute("PRAGMA busy_timeout = 2000"));
    return store;
}

bool ProjectStore::isLarge() const
{
    return QFileInfo(m_path).size() > thoroughSize;
}

Result<> ProjectStore::start()
{
    ASSIGN_OR_RETURN(const auto version, schemaVersion(*m_connection, m_path));
    if (m_readOnlyReason.isEmpty()) {
        // What a step writes stays in memory until it is committed: so long, others read on.
        RETURN_IF_ERROR(
            m_connection->execute("PRAGMA journal_mode = TRUNCATE; PRAGMA cache_spill = OFF")
                .transform_error([this](const Error &error) { return notWritten(error); }));
    }
    if (version < newestSchema()) {
        if (!m_readOnlyReason.isEmpty()) {
            return failure(Store::tr("%1: The project was made by an older version of Standoff and "
                                     "cannot be upgraded now: %2")
                    .arg(m_path, m_readOnlyReason));
        }
        RETURN_IF_ERROR(makeBackup(m_path, BackupReason::Migration));
        RETURN_IF_ERROR(explained(migrate(*m_connection, version)));
    }
    RETURN_IF_ERROR(checkStructure(*m_connection, m_path, !isLarge()));
    ASSIGN_OR_RETURN(const auto nextId, explained(freeId(*m_connection)));
    m_nextId = nextId;
    return rememberState();
}

Result<> ProjectStore::forEachRow(const QString &sql, const QVariantList &values,
    const std::function<void(const Query &)> &take) const
{
    return explained(m_connection->forEachRow(sql, values, take));
}

Error ProjectStore::explained(const Error &error) const
{
    if (m_connection->isDiskFull()) {
        return {Store::tr("%1: It cannot be read: the disk is full or failing (%2)")
                .arg(m_path, error.text)};
    }
    return {Store::tr("%1: %2").arg(m_path, error.text)};
}

Result<qint64> ProjectStore::revisionInFile() const
{
    return m_connection->value(u"SELECT revision FROM project"_s).transform([](const QVariant &it) {
        return it.toLongLong();
    });
}

Result<> ProjectStore::rememberState()
{
    ASSIGN_OR_RETURN(const auto dataVersion, explained(m_connection->dataVersion()));
    ASSIGN_OR_RETURN(const auto revision, explained(revisionInFile()));
    m_dataVersion = dataVersion;
    m_revision = revision;
    m_hasFailed = false;
    return {};
}

Result<bool> ProjectStore::wasChangedElsewhere()
{
    ASSIGN_OR_RETURN(const auto version, explained(m_connection->dataVersion()));
    if (m_hasFailed && version != m_dataVersion) {
        // SQLite takes a rollback of ours that failed for a change by another program.
        ASSIGN_OR_RETURN(const auto revision, explained(revisionInFile()));
        if (revision == m_revision)
            m_dataVersion = version;
    }
    m_hasFailed = false;
    return m_isUncertain || version != m_dataVersion;
}

Result<Annotator> ProjectStore::annotator(const QString &name, const QUuid &uuid)
{
    const auto found = load<Annotator>(u"name = ?"_s, {name});
    if (!found || !found->isEmpty())
        return found.transform([](const auto &list) { return list.first(); });
    ASSIGN_OR_RETURN(const auto other, idWithUuid(u"annotator"_s, uuid));
    const bool isOurs = !uuid.isNull() && other == 0;
    Annotator annotator{{newId()}, isOurs ? uuid : newUuid(), name};
    const auto insert = [&]() -> Result<bool> {
        return m_connection
            ->run(u"INSERT INTO annotator (id, uuid, name) VALUES (?, ?, ?)"_s,
                {annotator.id.number, annotator.uuid.toString(QUuid::WithoutBraces),
                    annotator.name})
            .transform([] { return true; })
            .transform_error([this](const Error &error) { return notWritten(error); });
    };
    const auto made =
        m_connection->isInTransaction() ? insert().transform([](bool) { }) : inTransaction(insert);
    return made.transform([&annotator] { return std::move(annotator); });
}

Result<> ProjectStore::search(
    const SearchRequest &request, const SearchSink &sink, const SearchGivenUp &givenUp) const
{
    ASSIGN_OR_RETURN(const auto scope, SearchScope::of(*m_connection, request.query.restrictions));
    return explained(searchArticles(*m_connection, request, scope, sink, givenUp));
}

} // namespace Standoff
