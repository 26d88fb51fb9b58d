// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Standoff authors

#pragma once

#include <QString>
#include <sqlite3.h>

// SQLite with nothing of ours around it: what reading and writing rows costs at least. What fails
// ends the program.

namespace Standoff {

class BareDatabase
{
public:
    explicit BareDatabase(const QString &path);
    ~BareDatabase() { sqlite3_close(m_handle); }
    Q_DISABLE_COPY_MOVE(BareDatabase)

    sqlite3 *handle() const { return m_handle; }
    void execute(const char *script);
    // Reads every value of every row, in the order of the rows; how many rows.
    int readAll(const char *query);
    // Makes a table of another file here, with its indexes, and writes its rows one by one.
    void copyTable(BareDatabase &from, const char *table);

private:
    sqlite3 *m_handle = nullptr;
};

class BareStatement
{
public:
    BareStatement(BareDatabase &database, const char *sql);
    ~BareStatement() { sqlite3_finalize(m_statement); }
    Q_DISABLE_COPY_MOVE(BareStatement)

    bool next();
    qint64 number(int column) const { return sqlite3_column_int64(m_statement, column); }
    QString text(int column) const;
    // Binds all values in order, and runs to the end.
    template <typename... Values>
    void run(const Values &...values)
    {
        int place = 0;
        (bind(++place, values), ...);
        while (next()) { }
        sqlite3_reset(m_statement);
    }

private:
    void bind(int place, qint64 number);
    void bind(int place, const QByteArray &text);

    sqlite3_stmt *m_statement = nullptr;
};

} // namespace Standoff
