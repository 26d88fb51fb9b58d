// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Standoff authors

#pragma once

#include <QCborArray>
#include <QCborValue>
#include <QString>
#include <optional>

namespace Standoff {

// What the first piece of JSON lines tells.
struct JsonState
{
    QString encoding;
    QString map;
    qint64 lines = 0; // of the pieces before

    QByteArray toBytes() const { return QCborArray{encoding, map, lines}.toCborValue().toCbor(); }
    static std::optional<JsonState> fromBytes(const QByteArray &bytes)
    {
        const QCborArray values = QCborValue::fromCbor(bytes).toArray();
        if (values.size() != 3)
            return std::nullopt;
        return JsonState{values[0].toString(), values[1].toString(), values[2].toInteger()};
    }
};

} // namespace Standoff
