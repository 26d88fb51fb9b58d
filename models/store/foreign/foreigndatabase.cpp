// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Standoff authors

#include "store/foreign/foreigndatabase.h"

#include "text/projectfiles.h"
#include "text/readfile.h"

#include <QFile>
#include <QFileInfo>
#include <QUrl>
#include <sqlite3.h>

using namespace Qt::StringLiterals;

namespace Standoff {

namespace {

constexpr int longestValue = 64 << 20; // bytes
constexpr int mostTables = 2'000;
constexpr int stepsAtOnce = 1'000; // of SQLite's machine
constexpr qint64 mostSteps = 20'000'000; // thousands: hours, whatever the file is made of

// Only tables are read, and no function is called.
int authorizeForeign(void *, int action, const char *, const char *, const char *, const char *)
{
    return action == SQLITE_SELECT || action == SQLITE_READ ? SQLITE_OK : SQLITE_DENY;
}

QString foreignQuoted(QString name)
{
    return u'"' + name.replace(u'"', u"\"\""_s) + u'"';
}

// A statement, finalised when it goes.
using ForeignStatement = std::unique_ptr<sqlite3_stmt, decltype(&sqlite3_finalize)>;

ForeignStatement prepareForeign(sqlite3 *handle, const QString &sql)
{
    const QByteArray utf8 = sql.toUtf8();
    sqlite3_stmt *statement = nullptr;
    sqlite3_prepare_v2(handle, utf8.constData(), int(utf8.size()), &statement, nullptr);
    return {statement, &sqlite3_finalize};
}

} // namespace

QString ForeignRow::text(int column) const
{
    const void *bytes = sqlite3_column_type(m_statement, column) == SQLITE_BLOB
        ? sqlite3_column_blob(m_statement, column)
        : sqlite3_column_text(m_statement, column);
    return QString::fromUtf8(QByteArrayView(
        static_cast<const char *>(bytes), sqlite3_column_bytes(m_statement, column)));
}

qint64 ForeignRow::number(int column) const
{
    return sqlite3_column_int64(m_statement, column);
}

int ForeignRow::length(int column) const
{
    return sqlite3_column_bytes(m_statement, column);
}

bool ForeignRow::isNull(int column) const
{
    return sqlite3_column_type(m_statement, column) == SQLITE_NULL;
}

Result<std::unique_ptr<ForeignDatabase>> ForeignDatabase::open(const QString &path, qint64 largest)
{
    constexpr QByteArrayView magic("SQLite format 3\0", 16);
    if (ProjectFiles::isProject(path))
        return failure(tr("This is a project of Standoff: open it instead"));
    {
        ASSIGN_OR_RETURN(const auto file, openFile(path, largest));
        if (file->peek(magic.size()) != magic)
            return failure(tr("This is not an SQLite file"));
    }
    const QString real = QFileInfo(path).canonicalFilePath();
    std::unique_ptr<ForeignDatabase> database(new ForeignDatabase);
    for (const QString &ending : {u"-journal"_s, u"-wal"_s})
        database->m_hasJournal = database->m_hasJournal || QFileInfo(real + ending).size() > 0;
    // Immutable: nothing is locked, and no journal is looked at, let alone played into the file.
    const QByteArray uri = QUrl::fromLocalFile(real).toEncoded() + "?mode=ro&immutable=1";
    constexpr int flags = SQLITE_OPEN_READONLY | SQLITE_OPEN_URI | SQLITE_OPEN_PRIVATECACHE
        | SQLITE_OPEN_NOMUTEX | SQLITE_OPEN_EXRESCODE;
    if (sqlite3_open_v2(uri.constData(), &database->m_handle, flags, nullptr) != SQLITE_OK)
        return database->failed();
    RETURN_IF_ERROR(database->harden());
    RETURN_IF_ERROR(database->readTables());
    sqlite3_set_authorizer(database->m_handle, &authorizeForeign, nullptr);
    return database;
}

ForeignDatabase::~ForeignDatabase()
{
    sqlite3_close(m_handle);
}

std::unexpected<Error> ForeignDatabase::failed() const
{
    return failure(m_handle ? QString::fromUtf8(sqlite3_errmsg(m_handle))
                            : QString::fromUtf8(sqlite3_errstr(SQLITE_NOMEM)));
}

Result<> ForeignDatabase::harden()
{
    const std::pair<int, int> settings[] = {{SQLITE_DBCONFIG_DEFENSIVE, 1},
        {SQLITE_DBCONFIG_TRUSTED_SCHEMA, 0}, {SQLITE_DBCONFIG_ENABLE_TRIGGER, 0},
        {SQLITE_DBCONFIG_ENABLE_VIEW, 0}, {SQLITE_DBCONFIG_DQS_DDL, 0},
        {SQLITE_DBCONFIG_DQS_DML, 0}, {SQLITE_DBCONFIG_ENABLE_LOAD_EXTENSION, 0}};
    for (const auto &[setting, value] : settings) {
        if (sqlite3_db_config(m_handle, setting, value, nullptr) != SQLITE_OK)
            return failed();
    }
    sqlite3_limit(m_handle, SQLITE_LIMIT_LENGTH, longestValue);
    sqlite3_limit(m_handle, SQLITE_LIMIT_SQL_LENGTH, 1 << 20);
    sqlite3_limit(m_handle, SQLITE_LIMIT_EXPR_DEPTH, 50);
    sqlite3_limit(m_handle, SQLITE_LIMIT_ATTACHED, 0);
    sqlite3_limit(m_handle, SQLITE_LIMIT_TRIGGER_DEPTH, 1);
    sqlite3_limit(m_handle, SQLITE_LIMIT_WORKER_THREADS, 0);
    if (sqlite3_exec(m_handle,
            "PRAGMA cell_size_check = ON; PRAGMA mmap_size = 0; PRAGMA temp_store = MEMORY;"
            "PRAGMA query_only = ON",
            nullptr, nullptr, nullptr)
        != SQLITE_OK)
        return failed();
    const auto count = [](void *self) {
        return ++static_cast<ForeignDatabase *>(self)->m_steps > mostSteps ? 1 : 0;
    };
    sqlite3_progress_handler(m_handle, stepsAtOnce, +count, this);
    return {};
}

Result<> ForeignDatabase::readTables()
{
    const ForeignStatement statement =
        prepareForeign(m_handle, u"SELECT type, name, sql FROM sqlite_schema"_s);
    if (!statement)
        return failed();
    int code = SQLITE_OK;
    while ((code = sqlite3_step(statement.get())) == SQLITE_ROW) {
        const ForeignRow row(statement.get());
        const QString name = row.text(1);
        const bool isVirtual =
            row.text(2).simplified().startsWith("CREATE VIRTUAL"_L1, Qt::CaseInsensitive);
        if (row.text(0) == "table"_L1 && !isVirtual
            && !name.startsWith("sqlite_"_L1, Qt::CaseInsensitive))
            m_tables.append(name);
        if (m_tables.size() > mostTables)
            return failure(tr("There are more than %Ln tables in it", nullptr, mostTables));
    }
    if (code != SQLITE_DONE)
        return failed();
    for (const QString &table : std::as_const(m_tables)) {
        ASSIGN_OR_RETURN(m_columns[table], columnsOf(table));
    }
    return {};
}

// Without what SQLite would compute for each row.
Result<QStringList> ForeignDatabase::columnsOf(const QString &table)
{
    const ForeignStatement statement =
        prepareForeign(m_handle, u"PRAGMA main.table_xinfo(%1)"_s.arg(foreignQuoted(table)));
    if (!statement)
        return failed();
    QStringList names;
    int code = SQLITE_OK;
    while ((code = sqlite3_step(statement.get())) == SQLITE_ROW) {
        const ForeignRow row(statement.get());
        if (row.number(6) == 0)
            names.append(row.text(1));
    }
    if (code != SQLITE_DONE)
        return failed();
    return names;
}

Result<> ForeignDatabase::eachRow(
    const QString &table, const QStringList &wanted, qint64 most, const Take &take)
{
    if (!hasTable(table))
        return failure(tr("There is no table %1").arg(table));
    const QStringList there = columns(table);
    QStringList names;
    for (const QString &name : wanted) {
        const bool isThere = there.contains(name, Qt::CaseInsensitive);
        names.append(isThere ? foreignQuoted(name) : u"NULL"_s);
    }
    const ForeignStatement statement = prepareForeign(
        m_handle, u"SELECT %1 FROM main.%2"_s.arg(names.join(u", "_s), foreignQuoted(table)));
    if (!statement)
        return failed();
    qint64 rows = 0;
    int code = SQLITE_OK;
    while ((code = sqlite3_step(statement.get())) == SQLITE_ROW) {
        if (++rows > most)
            return failure(tr("The table %1 has more than %2 rows").arg(table).arg(most));
        RETURN_IF_ERROR(take(ForeignRow(statement.get())));
    }
    if (code != SQLITE_DONE)
        return failed();
    return {};
}

} // namespace Standoff
