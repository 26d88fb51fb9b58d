// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Standoff authors

#include "project/uuid.h"

#include <QDateTime>
#include <QtEndian>

namespace Standoff {

QUuid newUuid()
{
    QByteArray bytes = QUuid::createUuid().toRfc4122();
    const quint64 milliseconds = qToBigEndian(quint64(QDateTime::currentMSecsSinceEpoch()) << 16);
    memcpy(bytes.data(), &milliseconds, 6);
    bytes[6] = char((bytes[6] & 0x0f) | 0x70);
    return QUuid::fromRfc4122(bytes);
}

} // namespace Standoff
