// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Standoff authors

#pragma once

#include "text/error.h"

#include <QVariant>
#include <memory>

struct sqlite3;
struct sqlite3_stmt;

namespace Standoff {

// What SQLite says of the last failure.
QString messageOf(sqlite3 *connection);

// A prepared, forward-only statement, at one of its rows. SqliteConnection runs it; there is no
// other way to run SQL with values in this room.
//
// It is SQLite's own and not a QSqlQuery: that has the first row of a result as UTF-16, in which
// SQLite loses U+FFFE, U+FFFF and a U+FEFF at the beginning of a text, and it makes a QVariant of
// each value, which took most of the time in which a project opens.
class Query
{
public:
    ~Query();
    Q_DISABLE_COPY_MOVE(Query)

    // Of the row; NULL is "" and 0.
    QVariant value(int column) const;
    QString text(int column) const;
    bool isUtf8(int column) const; // whether the text is, as it must be
    qint64 number(int column) const;
    QByteArrayView bytes(int column) const; // a text as UTF-8, or a blob; until the next row

private:
    friend class SqliteConnection;
    static Result<std::shared_ptr<Query>> prepare(sqlite3 *connection, const QString &sql);
    explicit Query(sqlite3_stmt *statement)
        : m_statement(statement)
    {
    }
    // Binds in the order of the question marks and goes to the first row, if there is one.
    Result<bool> run(const QVariantList &values);
    Result<> bind(int place, const QVariant &value);
    Result<bool> next();
    // Lets go of the read lock; run() may follow.
    void finish();
    std::unexpected<Error> failed() const;

    sqlite3_stmt *const m_statement;
};

} // namespace Standoff
