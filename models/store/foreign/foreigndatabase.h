// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Standoff authors

#pragma once

#include "text/error.h"

#include <QByteArrayView>
#include <QCoreApplication>
#include <QHash>
#include <QStringList>
#include <functional>
#include <memory>

struct sqlite3;
struct sqlite3_stmt;

namespace Standoff {

// A row of a table; it holds until the next one.
class ForeignRow
{
public:
    explicit ForeignRow(sqlite3_stmt *statement)
        : m_statement(statement)
    {
    }

    // By the place of the column among those that were asked for. NULL is "" and 0, and so is a
    // column that the table does not have; what is no UTF-8 has U+FFFD in its place.
    QString text(int column) const;
    qint64 number(int column) const;
    bool isNull(int column) const;
    int length(int column) const; // of what text() gives, in bytes of UTF-8

private:
    sqlite3_stmt *m_statement;
};

// An SQLite file of another program (https://www.sqlite.org/fileformat.html), read as a stranger's:
// nothing of it is written, locked or run. There are no views, triggers, functions, virtual tables
// or other files, and what reading takes of memory and time is bounded.
//
// The file is taken as it lies there: of what a program has not yet brought into it, which is in a
// journal beside it, nothing is seen.
class ForeignDatabase
{
    Q_DECLARE_TR_FUNCTIONS(Standoff::ForeignDatabase)

public:
    // Fails where the file cannot be read, is none of SQLite, is a project of ours, or is larger
    // than so many bytes. Errors do not name the file.
    static Result<std::unique_ptr<ForeignDatabase>> open(const QString &path, qint64 largest);
    ~ForeignDatabase();
    Q_DISABLE_COPY_MOVE(ForeignDatabase)

    // Ordinary tables by name, without SQLite's own.
    const QStringList &tables() const { return m_tables; }
    bool hasTable(const QString &table) const { return m_tables.contains(table); }
    // Of a table, without those that are computed.
    QStringList columns(const QString &table) const { return m_columns.value(table); }
    // Whether a journal lies beside the file, so that it may lack what was changed last, or have
    // what was to be taken back.
    bool hasJournal() const { return m_hasJournal; }

    // Calls take(row) for each row of a table, in the order in which the file has them, with these
    // columns, of which the table may lack some. Fails where there is no such table, there are more
    // rows than `most`, the file is damaged, or take() fails.
    using Take = std::function<Result<>(const ForeignRow &row)>;
    Result<> eachRow(
        const QString &table, const QStringList &columns, qint64 most, const Take &take);

private:
    ForeignDatabase() = default;
    Result<> harden();
    Result<> readTables();
    Result<QStringList> columnsOf(const QString &table);
    std::unexpected<Error> failed() const;

    sqlite3 *m_handle = nullptr;
    QStringList m_tables;
    QHash<QString, QStringList> m_columns;
    bool m_hasJournal = false;
    qint64 m_steps = 0; // of SQLite's machine, in thousands
};

} // namespace Standoff
