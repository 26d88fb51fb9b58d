// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Standoff authors

#include "store/file/query.h"

#include "store/file/translation.h"

#include <QLoggingCategory>
#include <QStringDecoder>
#include <sqlite3.h>

namespace Standoff {

Q_LOGGING_CATEGORY(lcSql, "standoff.sql", QtWarningMsg)

QString messageOf(sqlite3 *connection)
{
    return QString::fromUtf8(sqlite3_errmsg(connection));
}

Result<std::shared_ptr<Query>> Query::prepare(sqlite3 *connection, const QString &sql)
{
    const QByteArray utf8 = sql.toUtf8();
    sqlite3_stmt *statement = nullptr;
    if (sqlite3_prepare_v3(connection, utf8.constData(), int(utf8.size()),
            SQLITE_PREPARE_PERSISTENT, &statement, nullptr)
        != SQLITE_OK) {
        qCWarning(lcSql).noquote() << sql << messageOf(connection);
        return failure(messageOf(connection));
    }
    return std::shared_ptr<Query>(new Query(statement));
}

Query::~Query()
{
    sqlite3_finalize(m_statement);
}

Result<bool> Query::run(const QVariantList &values)
{
    Q_ASSERT(values.size() == sqlite3_bind_parameter_count(m_statement));
    for (int i = 0; i < values.size(); ++i) {
        RETURN_IF_ERROR(bind(i + 1, values[i]));
    }
    qCDebug(lcSql) << sqlite3_sql(m_statement);
    return next();
}

Result<> Query::bind(int place, const QVariant &value)
{
    int code = SQLITE_OK;
    if (!value.isValid()) {
        code = sqlite3_bind_null(m_statement, place);
    } else if (value.typeId() == QMetaType::QString) {
        const QString text = value.toString();
        if (!text.isValidUtf16())
            return failure(Store::tr("A text contains half a character (a lone surrogate)"));
        const QByteArray utf8 = text.toUtf8();
        code = sqlite3_bind_text64(m_statement, place, utf8.constData(),
            sqlite3_uint64(utf8.size()), SQLITE_TRANSIENT, SQLITE_UTF8);
    } else if (value.typeId() == QMetaType::QByteArray) {
        const QByteArray bytes = value.toByteArray();
        code = sqlite3_bind_blob64(
            m_statement, place, bytes.constData(), sqlite3_uint64(bytes.size()), SQLITE_TRANSIENT);
    } else {
        bool isNumber = false;
        code = sqlite3_bind_int64(m_statement, place, value.toLongLong(&isNumber));
        Q_ASSERT(isNumber); // the schema holds no other values
    }
    if (code != SQLITE_OK)
        return failed();
    return {};
}

Result<bool> Query::next()
{
    const int code = sqlite3_step(m_statement);
    if (code == SQLITE_ROW || code == SQLITE_DONE)
        return code == SQLITE_ROW;
    return failed();
}

void Query::finish()
{
    sqlite3_reset(m_statement);
}

std::unexpected<Error> Query::failed() const
{
    const QString reason = messageOf(sqlite3_db_handle(m_statement));
    qCWarning(lcSql).noquote() << sqlite3_sql(m_statement) << reason;
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
    const QByteArrayView utf8 = bytes(column);
    if (!utf8.startsWith("\xef\xbb\xbf"))
        return QString::fromUtf8(utf8);
    // That would drop a U+FEFF at the beginning.
    QStringDecoder decoder(QStringDecoder::Utf8,
        QStringDecoder::Flag::ConvertInitialBom | QStringDecoder::Flag::Stateless);
    return decoder.decode(utf8);
}

bool Query::isUtf8(int column) const
{
    return bytes(column).isValidUtf8();
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
