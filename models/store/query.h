// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Standoff authors

#pragma once

#include "text/error.h"

#include <QSqlQuery>
#include <QVariant>

struct sqlite3_stmt;

namespace Standoff {

// A prepared, forward-only statement, at one of its rows. SqliteConnection runs it; there is no
// other way to run SQL with values in this room.
class Query
{
public:
    // Of the row; NULL is "" and 0.
    QVariant value(int column) const;
    QString text(int column) const;
    qint64 number(int column) const;
    QByteArrayView bytes(int column) const; // a text as UTF-8, or a blob; until the next row

private:
    friend class SqliteConnection;
    explicit Query(QSqlQuery &&query);
    // Binds in the order of the question marks and goes to the first row, if there is one.
    Result<bool> run(const QVariantList &values);
    Result<bool> next();
    std::unexpected<Error> failed(const QString &reason) const;
    // Lets go of the read lock; run() may follow.
    void finish() { m_query.finish(); }

    QSqlQuery m_query;
    // The same. Rows are read from it itself: Qt makes a QVariant of each value, by way of UTF-16,
    // and that took most of the time in which a project opens.
    sqlite3_stmt *m_statement = nullptr;
    bool m_isAtFirst = false; // where Qt has made UTF-16 of the texts, in the statement too
};

} // namespace Standoff
