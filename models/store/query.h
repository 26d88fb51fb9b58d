// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Standoff authors

#pragma once

#include "text/error.h"

#include <QSqlQuery>
#include <QVariant>

namespace Standoff {

// A prepared, forward-only statement. Every failure becomes an Error; there is no other way to run
// SQL with values in this room.
class Query
{
public:
    // Bind in the order of the question marks, then run.
    Result<> run(const QVariantList &values = {});
    bool next() { return m_query.next(); }
    QVariant value(int column) const { return m_query.value(column); }
    QString text(int column) const { return m_query.value(column).toString(); }
    qint64 number(int column) const { return m_query.value(column).toLongLong(); }
    // Lets go of the read lock; run() may follow.
    void finish() { m_query.finish(); }

private:
    friend class SqliteConnection;
    explicit Query(QSqlQuery &&query)
        : m_query(std::move(query))
    {
    }

    QSqlQuery m_query;
};

} // namespace Standoff
