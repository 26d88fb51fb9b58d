// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Standoff authors

#pragma once

#include "project/faultof.h"
#include "store/file/rows.h"
#include "store/projectstore.h"

// What the parts of the store that read values share.

namespace Standoff {

template <typename Value>
Result<QList<Value>> ProjectStore::load(
    const QString &where, const QVariantList &values, QList<Fault> *faults) const
{
    static const QString select =
        QStringLiteral("SELECT %1 FROM %2 WHERE ")
            .arg(columnNames<Value>().join(QStringLiteral(", ")), tableName<Value>());
    QList<Value> result;
    const auto unreadable = [faults](const Value &value, const char *field) {
        if (faults) {
            faults->append(faultOf(value, QLatin1StringView(field),
                Validation::tr("what the file has there cannot be read"), false));
        }
    };
    return forEachRow(select + where + QStringLiteral(" ORDER BY id"), values,
        [&](const Query &row) { result.append(valueOf<Value>(row, unreadable)); })
        .transform([&result] { return std::move(result); });
}

// Of characters or paragraphs of a text.
constexpr bool isLength(int count)
{
    return count >= 0 && count <= (1 << 30);
}

} // namespace Standoff
