// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Standoff authors

#pragma once

#include "text/error.h"

#include <QSqlQuery>
#include <QVariant>

struct sqlite3_stmt;

namespace Standoff {

// A prepared, forward-only statement. Every failure becomes an Error; there is no other way to run
// SQL with values in this room.
class Query
{
public:
    // Bind in the order of the question marks, then run.
    Result<> run(const QVariantList &values = {});
    bool next();
    // Of the row that next() went to; NULL is "" and 0.
    QVariant value(int column) const;
    QString text(int column) const;
    qint64 number(int column) const;
    QByteArrayView bytes(int column) const; // a text as UTF-8, or a blob; until the next row
    // Lets go of the read lock; run() may follow.
    void finish();

private:
    friend class SqliteConnection;
    explicit Query(QSqlQuery &&query);

    QSqlQuery m_query;
    // The same. Rows are read from it itself: Qt makes a QVariant of each value, by way of UTF-16,
    // and that took most of the time in which a project opens.
    sqlite3_stmt *m_statement = nullptr;
    bool m_hasRow = false;
    bool m_isBeforeFirst = false; // which run() went to already
};

} // namespace Standoff
