// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Standoff authors

#include "store/query.h"

#include "store/texts.h"

#include <QLoggingCategory>
#include <QSqlError>

namespace Standoff {

Q_LOGGING_CATEGORY(lcSql, "standoff.sql", QtWarningMsg)

Result<> Query::run(const QVariantList &values)
{
    for (qsizetype i = 0; i < values.size(); ++i) {
        // A lone surrogate would swallow the character after it.
        if (values[i].typeId() == QMetaType::QString && !values[i].toString().isValidUtf16())
            return failure(Store::tr("a text holds half a character (a lone surrogate)"));
        m_query.bindValue(int(i), values[i]);
    }
    if (m_query.exec()) {
        qCDebug(lcSql) << m_query.lastQuery();
        return {};
    }
    const QString reason = m_query.lastError().databaseText();
    qCWarning(lcSql).noquote() << m_query.lastQuery() << reason;
    m_query.finish();
    return failure(reason);
}

} // namespace Standoff
