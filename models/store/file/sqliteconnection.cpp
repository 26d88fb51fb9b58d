// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Standoff authors

#include "store/file/sqliteconnection.h"

#include "store/file/translation.h"
#include "text/synctodisk.h"

#include <QFile>
#include <QFileInfo>
#include <QSqlDriver>
#include <QSqlError>
#include <QUrl>
#include <QUuid>
#include <sqlite3.h>

#include <limits>
#include <utility>

using namespace Qt::StringLiterals;

namespace Standoff {

namespace {

constexpr int pagesAtOnce = 256; // 1 MB, for which a writer waits a few milliseconds
constexpr int pauseAfterWriting = 300; // ms: who writes one step often writes the next

Result<> copyPages(sqlite3 *from, sqlite3 *to, const Progress &progress)
{
    bool isWanted = !progress || progress(0, 1); // what is small is copied in one step
    sqlite3_backup *backup = sqlite3_backup_init(to, "main", from, "main");
    if (!backup)
        return failure(messageOf(to));
    int left = std::numeric_limits<int>::max();
    int code = SQLITE_OK;
    while (isWanted && (code = sqlite3_backup_step(backup, pagesAtOnce)) == SQLITE_OK) {
        const int before = std::exchange(left, sqlite3_backup_remaining(backup));
        const int total = sqlite3_backup_pagecount(backup);
        isWanted = !progress || progress(total - left, total);
        if (isWanted && left > before)
            sqlite3_sleep(pauseAfterWriting);
    }
    // A failure of a step is told here, too.
    if (sqlite3_backup_finish(backup) != SQLITE_OK)
        return failure(messageOf(to));
    if (!isWanted)
        return std::unexpected(cancelled());
    if (code != SQLITE_DONE) // that it was locked is no failure to SQLite, but it is not all there
        return failure(QString::fromUtf8(sqlite3_errstr(code)));
    return {};
}

} // namespace

Result<std::unique_ptr<SqliteConnection>> SqliteConnection::open(const QString &path, Mode mode)
{
    RETURN_IF_ERROR(ProjectFiles::mayBeOpened(path));
    const QString name = u"standoff-"_s + QUuid::createUuid().toString(QUuid::Id128);
    std::unique_ptr<SqliteConnection> connection(new SqliteConnection(name, path));
    connection->m_database = QSqlDatabase::addDatabase(u"QSQLITE"_s, name);
    const QString access = mode == Mode::ReadOnly ? u"ro"_s
        : mode == Mode::ReadWrite                 ? u"rw"_s
                                                  : u"rwc"_s;
    const QString encoded = QString::fromLatin1(QUrl::fromLocalFile(path).toEncoded());
    // A reader gets in between two writes, which on a slow disk is not often.
    connection->m_database.setConnectOptions(u"QSQLITE_OPEN_URI;QSQLITE_BUSY_TIMEOUT=5000"_s);
    connection->m_database.setDatabaseName(
        path.isEmpty() ? u":memory:"_s : u"%1?mode=%2"_s.arg(encoded, access));
    if (!connection->m_database.open())
        return failure(connection->m_database.lastError().databaseText());
    const QVariant handle = connection->m_database.driver()->handle();
    connection->m_handle = *static_cast<sqlite3 *const *>(handle.constData());
    const auto hardened = connection->harden();
    const auto read = hardened.and_then(
        [&connection] { return connection->value(u"SELECT 1 FROM sqlite_schema"_s); });
    if (!read && sqlite3_extended_errcode(connection->m_handle) == SQLITE_READONLY_ROLLBACK) {
        return failure(Store::tr("A program ended in the middle of a step, which has to be taken "
                                 "back first; open it for writing, or “standoff check” it"));
    }
    RETURN_IF_ERROR(hardened);
    return connection;
}

Result<std::unique_ptr<SqliteConnection>> SqliteConnection::openBeside(const QString &path)
{
    const QString real = QFileInfo(path).canonicalFilePath();
    if (real.isEmpty())
        return failure(Store::tr("%1: The file is no longer there").arg(path));
    ASSIGN_OR_RETURN(auto connection, open(real, Mode::ReadOnly));
    RETURN_IF_ERROR(connection->execute("PRAGMA busy_timeout = 30000"));
    return connection;
}

SqliteConnection::~SqliteConnection()
{
    m_statements.clear();
    // Takes the journal away, which is left empty between steps; but not that of another file.
    if (m_handle && !hasMoved())
        (void)execute("PRAGMA journal_mode = DELETE");
    m_database = {};
    QSqlDatabase::removeDatabase(m_name);
}

// A project may come from anybody: its schema is not trusted with anything.
Result<> SqliteConnection::harden()
{
    const std::pair<int, int> settings[] = {
        {SQLITE_DBCONFIG_DEFENSIVE, 1},
        {SQLITE_DBCONFIG_TRUSTED_SCHEMA, 0},
        {SQLITE_DBCONFIG_ENABLE_TRIGGER, 0},
        {SQLITE_DBCONFIG_ENABLE_VIEW, 0},
        {SQLITE_DBCONFIG_DQS_DDL, 0},
        {SQLITE_DBCONFIG_DQS_DML, 0},
        {SQLITE_DBCONFIG_ENABLE_LOAD_EXTENSION, 0},
        {SQLITE_DBCONFIG_ENABLE_FKEY, 1},
    };
    for (const auto &[setting, value] : settings) {
        if (sqlite3_db_config(m_handle, setting, value, nullptr) != SQLITE_OK)
            return failure(messageOf(m_handle));
    }
    sqlite3_limit(m_handle, SQLITE_LIMIT_LENGTH, 1 << 30);
    sqlite3_limit(m_handle, SQLITE_LIMIT_EXPR_DEPTH, 100);
    sqlite3_limit(m_handle, SQLITE_LIMIT_ATTACHED, 0);
    return execute("PRAGMA cell_size_check = ON; PRAGMA mmap_size = 0;"
                   "PRAGMA synchronous = FULL; PRAGMA temp_store = MEMORY;");
}

Result<Query *> SqliteConnection::prepare(const QString &sql)
{
    if (const auto known = m_statements.constFind(sql); known != m_statements.cend())
        return known->get();
    return Query::prepare(m_handle, sql).transform([&](const std::shared_ptr<Query> &query) {
        return m_statements.insert(sql, query)->get();
    });
}

Result<> SqliteConnection::run(const QString &sql, const QVariantList &values)
{
    return forEachRow(sql, values, [](const Query &) { });
}

Result<> SqliteConnection::forEachRow(
    const QString &sql, const QVariantList &values, const std::function<void(const Query &)> &take)
{
    ASSIGN_OR_RETURN(const auto query, prepare(sql));
    Result<bool> isAtRow = query->run(values);
    while (isAtRow && *isAtRow) {
        take(*query);
        isAtRow = query->next();
    }
    query->finish();
    return isAtRow.transform([](bool) { });
}

Result<QVariant> SqliteConnection::value(const QString &sql, const QVariantList &values)
{
    ASSIGN_OR_RETURN(const auto query, prepare(sql));
    const auto value = query->run(values).transform(
        [&query](bool isAtRow) { return isAtRow ? query->value(0) : QVariant(); });
    query->finish();
    return value;
}

Result<> SqliteConnection::execute(const QByteArray &script)
{
    if (sqlite3_exec(m_handle, script.constData(), nullptr, nullptr, nullptr) != SQLITE_OK)
        return failure(messageOf(m_handle));
    return {};
}

bool SqliteConnection::isDiskFull() const
{
    const int code = sqlite3_errcode(m_handle) & 0xff; // the driver turns on extended codes
    return code == SQLITE_FULL || code == SQLITE_IOERR;
}

bool SqliteConnection::isReferenceBroken() const
{
    return sqlite3_extended_errcode(m_handle) == SQLITE_CONSTRAINT_FOREIGNKEY;
}

bool SqliteConnection::isInTransaction() const
{
    return sqlite3_get_autocommit(m_handle) == 0;
}

bool SqliteConnection::hasMoved() const
{
    int moved = 0;
    const int code = sqlite3_file_control(m_handle, "main", SQLITE_FCNTL_HAS_MOVED, &moved);
    return code == SQLITE_OK && moved != 0;
}

Result<qint64> SqliteConnection::dataVersion()
{
    return value(u"PRAGMA data_version"_s).transform([](const QVariant &version) {
        return version.toLongLong();
    });
}

Result<> SqliteConnection::copyTo(const QString &path, const Progress &progress, Copy copy)
{
    // Without URI: the name is taken as it is.
    sqlite3 *target = nullptr;
    const int flags = SQLITE_OPEN_READWRITE | SQLITE_OPEN_CREATE;
    const Result<> copied =
        sqlite3_open_v2(path.toUtf8().constData(), &target, flags, nullptr) == SQLITE_OK
        ? copyPages(m_handle, target, progress)
        : failure(messageOf(target));
    sqlite3_close(target);
    if (!copied)
        return copied;
    if (copy == Copy::Checked) {
        ASSIGN_OR_RETURN(const auto made, open(path, Mode::ReadOnly));
        if (progress)
            made->setInterruption([&progress] { return progress(1, 1); });
        const Result<QVariant> check = made->value(u"PRAGMA integrity_check(1)"_s);
        if (!check || check->toString() != "ok"_L1)
            return failure((check ? check->toString() : check.error().text).simplified());
    }
    return syncToDisk(path);
}

Result<> SqliteConnection::copyFrom(SqliteConnection &other, const Progress &progress)
{
    m_statements.clear(); // one that stands at a row would be in the way
    return copyPages(other.m_handle, m_handle, progress);
}

Result<> SqliteConnection::shrink()
{
    // It works in a database of its own, which must not be in memory.
    sqlite3_limit(m_handle, SQLITE_LIMIT_ATTACHED, 1);
    const Result<> done = execute("PRAGMA temp_store = FILE; VACUUM; PRAGMA temp_store = MEMORY");
    sqlite3_limit(m_handle, SQLITE_LIMIT_ATTACHED, 0);
    return done;
}

void SqliteConnection::setInterruption(std::function<bool()> goOn)
{
    constexpr int instructions = 10'000; // a fraction of a millisecond
    m_goOn = std::move(goOn);
    const auto ask = [](void *self) {
        return static_cast<SqliteConnection *>(self)->m_goOn() ? 0 : 1;
    };
    sqlite3_progress_handler(m_handle, instructions, m_goOn ? +ask : nullptr, this);
}

Result<Transaction> Transaction::begin(SqliteConnection &connection)
{
    RETURN_IF_ERROR(connection.execute("BEGIN IMMEDIATE"));
    return Transaction(connection);
}

Transaction::Transaction(Transaction &&other) noexcept
    : m_connection(std::exchange(other.m_connection, nullptr))
{
}

Transaction::~Transaction()
{
    // A failure that SQLite answered with a rollback of its own leaves nothing to do here.
    if (m_connection)
        (void)m_connection->execute("ROLLBACK");
}

Result<> Transaction::commit()
{
    const Result<> done = m_connection->execute("COMMIT");
    if (done)
        m_connection = nullptr;
    return done;
}

Snapshot::Snapshot(SqliteConnection &connection)
    : m_connection(connection.isInTransaction() ? nullptr : &connection)
{
    // A failure shows in the first query, which then locks the file by itself.
    if (m_connection)
        (void)m_connection->execute("BEGIN");
}

Snapshot::~Snapshot()
{
    if (m_connection)
        (void)m_connection->execute("COMMIT");
}

} // namespace Standoff
