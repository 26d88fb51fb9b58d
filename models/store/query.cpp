// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Standoff authors

#include "store/query.h"

#include "store/texts.h"

#include <QLoggingCategory>
#include <QSqlError>
#include <QSqlResult>
#include <QStringDecoder>
#include <sqlite3.h>

namespace Standoff {

Q_LOGGING_CATEGORY(lcSql, "standoff.sql", QtWarningMsg)

Query::Query(QSqlQuery &&query)
    : m_query(std::move(query))
{
    const QVariant handle = m_query.result()->handle();
    Q_ASSERT(qstrcmp(handle.typeName(), "sqlite3_stmt*") == 0);
    m_statement = *static_cast<sqlite3_stmt *const *>(handle.constData());
}

Result<bool> Query::run(const QVariantList &values)
{
    for (qsizetype i = 0; i < values.size(); ++i) {
        if (values[i].typeId() != QMetaType::QString) {
            m_query.bindValue(int(i), values[i]);
            continue;
        }
        const QString text = values[i].toString();
        // A lone surrogate would swallow the character after it.
        if (!text.isValidUtf16())
            return failure(Store::tr("a text holds half a character (a lone surrogate)"));
        // SQLite takes these for a byte order mark, which it drops: they get one before them.
        const bool hasMark = text.startsWith(u'\ufeff') || text.startsWith(u'\ufffe');
        m_query.bindValue(int(i), hasMark ? u'\ufeff' + text : text);
    }
    qCDebug(lcSql) << m_query.lastQuery();
    m_isAtFirst = true;
    if (m_query.exec())
        return sqlite3_data_count(m_statement) > 0;
    return failed(m_query.lastError().databaseText());
}

Result<bool> Query::next()
{
    m_isAtFirst = false;
    const int code = sqlite3_step(m_statement);
    if (code == SQLITE_ROW || code == SQLITE_DONE)
        return code == SQLITE_ROW;
    return failed(QString::fromUtf8(sqlite3_errmsg(sqlite3_db_handle(m_statement))));
}

std::unexpected<Error> Query::failed(const QString &reason) const
{
    qCWarning(lcSql).noquote() << m_query.lastQuery() << reason;
    return failure(reason);
}

qint64 Query::number(int column) const
{
    return sqlite3_column_int64(m_statement, column);
}

QByteArrayView Query::bytes(int column) const
{
    const void *bytes = sqlite3_column_type(m_statement, column) == SQLITE_BLOB
        ? sqlite3_column_blob(m_statement, column)
        : sqlite3_column_text(m_statement, column);
    return {static_cast<const char *>(bytes), sqlite3_column_bytes(m_statement, column)};
}

QString Query::text(int column) const
{
    if (m_isAtFirst) {
        const auto *text = static_cast<const QChar *>(sqlite3_column_text16(m_statement, column));
        return QString(text, sqlite3_column_bytes16(m_statement, column) / sizeof(QChar));
    }
    const QByteArrayView utf8 = bytes(column);
    if (!utf8.startsWith("\xef\xbb\xbf"))
        return QString::fromUtf8(utf8);
    // That would drop a U+FEFF at the beginning.
    QStringDecoder decoder(QStringDecoder::Utf8,
        QStringDecoder::Flag::ConvertInitialBom | QStringDecoder::Flag::Stateless);
    return decoder.decode(utf8);
}

QVariant Query::value(int column) const
{
    switch (sqlite3_column_type(m_statement, column)) {
    case SQLITE_INTEGER:
        return number(column);
    case SQLITE_FLOAT:
        return sqlite3_column_double(m_statement, column);
    case SQLITE_TEXT:
        return text(column);
    case SQLITE_BLOB:
        return bytes(column).toByteArray();
    default:
        return {};
    }
}

} // namespace Standoff
