// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Standoff authors

#include "baresqlite.h"

namespace Standoff {

BareDatabase::BareDatabase(const QString &path)
{
    if (sqlite3_open(path.toUtf8().constData(), &m_handle) != SQLITE_OK)
        qFatal("%s", sqlite3_errmsg(m_handle));
}

void BareDatabase::execute(const char *script)
{
    if (sqlite3_exec(m_handle, script, nullptr, nullptr, nullptr) != SQLITE_OK)
        qFatal("%s", sqlite3_errmsg(m_handle));
}

int BareDatabase::readAll(const char *query)
{
    sqlite3_stmt *statement = nullptr;
    if (sqlite3_prepare_v2(m_handle, query, -1, &statement, nullptr) != SQLITE_OK)
        qFatal("%s", sqlite3_errmsg(m_handle));
    const int columns = sqlite3_column_count(statement);
    int rows = 0;
    qint64 bytes = 0;
    while (sqlite3_step(statement) == SQLITE_ROW) {
        for (int i = 0; i < columns; ++i) {
            if (sqlite3_column_type(statement, i) == SQLITE_INTEGER)
                bytes += sqlite3_column_int64(statement, i) != 0;
            else if (sqlite3_column_text(statement, i))
                bytes += sqlite3_column_bytes(statement, i);
        }
        ++rows;
    }
    sqlite3_finalize(statement);
    if (rows > 0 && bytes == 0)
        qFatal("there is nothing to read");
    return rows;
}

void BareDatabase::copyTable(BareDatabase &from, const char *table)
{
    BareStatement schema(from,
        QByteArray(
            "SELECT sql FROM sqlite_schema WHERE type IN ('table', 'index') AND sql NOT NULL "
            "AND tbl_name = '")
            .append(table)
            .append("' ORDER BY type DESC")
            .constData());
    while (schema.next())
        execute(schema.text(0).toUtf8().constData());
    sqlite3_stmt *rows = nullptr;
    const QByteArray all = QByteArray("SELECT * FROM ").append(table);
    if (sqlite3_prepare_v2(from.handle(), all.constData(), -1, &rows, nullptr) != SQLITE_OK)
        qFatal("%s", sqlite3_errmsg(from.handle()));
    const int columns = sqlite3_column_count(rows);
    const QByteArray places = QByteArray("?, ").repeated(columns).chopped(2);
    const QByteArray insert =
        QByteArray("INSERT INTO ").append(table).append(" VALUES (").append(places).append(')');
    sqlite3_stmt *inserted = nullptr;
    if (sqlite3_prepare_v2(m_handle, insert.constData(), -1, &inserted, nullptr) != SQLITE_OK)
        qFatal("%s", sqlite3_errmsg(m_handle));
    while (sqlite3_step(rows) == SQLITE_ROW) {
        for (int i = 0; i < columns; ++i)
            sqlite3_bind_value(inserted, i + 1, sqlite3_column_value(rows, i));
        if (sqlite3_step(inserted) != SQLITE_DONE)
            qFatal("%s", sqlite3_errmsg(m_handle));
        sqlite3_reset(inserted);
    }
    sqlite3_finalize(inserted);
    sqlite3_finalize(rows);
}

BareStatement::BareStatement(BareDatabase &database, const char *sql)
{
    if (sqlite3_prepare_v2(database.handle(), sql, -1, &m_statement, nullptr) != SQLITE_OK)
        qFatal("%s", sqlite3_errmsg(database.handle()));
}

bool BareStatement::next()
{
    const int code = sqlite3_step(m_statement);
    if (code != SQLITE_ROW && code != SQLITE_DONE)
        qFatal("%s", sqlite3_errmsg(sqlite3_db_handle(m_statement)));
    return code == SQLITE_ROW;
}

QString BareStatement::text(int column) const
{
    const auto *text = reinterpret_cast<const char *>(sqlite3_column_text(m_statement, column));
    return QString::fromUtf8(text, sqlite3_column_bytes(m_statement, column));
}

void BareStatement::bind(int place, qint64 number)
{
    sqlite3_bind_int64(m_statement, place, number);
}

void BareStatement::bind(int place, const QByteArray &text)
{
    sqlite3_bind_text(m_statement, place, text.constData(), int(text.size()), SQLITE_TRANSIENT);
}

} // namespace Standoff
