// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Standoff authors

#pragma once

#include "store/file/query.h"
#include "text/progress.h"
#include "text/projectfiles.h"

#include <QHash>
#include <QSqlDatabase>
#include <functional>
#include <memory>

struct sqlite3;

namespace Standoff {

// What only SQLite can do: opening with the settings that keep a project safe, whole scripts,
// copies through the backup API, and looking whether another program wrote.
class SqliteConnection
{
public:
    enum class Mode { ReadOnly, ReadWrite, Create };

    // Opens the file; it is not looked at yet. Create makes it. "" is a database in memory.
    static Result<std::unique_ptr<SqliteConnection>> open(const QString &path, Mode mode);
    // Reads a file that is open in this program already, for another thread. Nobody waits for that,
    // so whoever writes goes first.
    static Result<std::unique_ptr<SqliteConnection>> openBeside(const QString &path);
    ~SqliteConnection();
    Q_DISABLE_COPY_MOVE(SqliteConnection)

    // A statement without rows, with values for its question marks.
    Result<> run(const QString &sql, const QVariantList &values = {});
    // Takes one row after the other. Where reading fails in the middle, that is an error, and what
    // was taken before is not all. take may run other statements, but not this one.
    Result<> forEachRow(const QString &sql, const QVariantList &values,
        const std::function<void(const Query &)> &take);
    // The first value of the first row; invalid when there is none.
    Result<QVariant> value(const QString &sql, const QVariantList &values = {});
    // A script of any number of statements, without values.
    Result<> execute(const QByteArray &script);
    // Whether a transaction is running.
    bool isInTransaction() const;
    // Whether the path by which the file was opened leads to another file now, or to none. Looks at
    // the folder only.
    bool hasMoved() const;
    // True when the last failure was for lack of space or of a readable disk.
    bool isDiskFull() const;
    // True when the last failure was for what would refer to nothing.
    bool isReferenceBroken() const;

    // Changes when another connection has committed to the file.
    Result<qint64> dataVersion();
    // Writes a copy of the whole database, as it is at one moment, on disk when this returns. It
    // lets other connections write meanwhile, and then begins anew.
    enum class Copy { Checked, AsItIs };
    Result<> copyTo(const QString &path, const Progress &progress = {}, Copy copy = Copy::Checked);
    // Takes over all that is in another database, in one transaction.
    Result<> copyFrom(SqliteConnection &other, const Progress &progress = {});
    // Gives back the room that rows have left.
    Result<> shrink();
    // What runs is interrupted, and fails, when the function returns false. It is asked often.
    void setInterruption(std::function<bool()> goOn);

private:
    SqliteConnection(const QString &name, const QString &path)
        : m_file(path)
        , m_name(name)
    {
    }
    Result<> harden();
    // A statement for these words; kept, so that asking again costs no parsing.
    Result<Query *> prepare(const QString &sql);

    OpenProjectFile m_file; // before SQLite opens it, and until it has closed it
    QString m_name;
    QSqlDatabase m_database;
    sqlite3 *m_handle = nullptr;
    QHash<QString, std::shared_ptr<Query>> m_statements;
    std::function<bool()> m_goOn;
};

// Rolls back unless it was committed.
class Transaction
{
public:
    static Result<Transaction> begin(SqliteConnection &connection);
    Transaction(Transaction &&other) noexcept;
    ~Transaction();
    Result<> commit();

private:
    explicit Transaction(SqliteConnection &connection)
        : m_connection(&connection)
    {
    }

    SqliteConnection *m_connection;
};

// What is read while it lives is one state of the file, whatever other programs write meanwhile;
// they have to wait, so keep it short. Does nothing within a transaction, which has that anyway.
class Snapshot
{
public:
    explicit Snapshot(SqliteConnection &connection);
    ~Snapshot();
    Q_DISABLE_COPY_MOVE(Snapshot)

private:
    SqliteConnection *m_connection;
};

} // namespace Standoff
