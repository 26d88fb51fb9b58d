// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Standoff authors

#include "project/uuid.h"

#include <QDateTime>
#include <QtEndian>

#include <algorithm>
#include <atomic>

namespace Standoff {

namespace {

constexpr int counterBits = 12;

// Milliseconds and the counter. Where more than 4,096 are asked for in one, it runs ahead of time.
quint64 nextTick()
{
    static std::atomic<quint64> last = 0;
    const quint64 now = quint64(QDateTime::currentMSecsSinceEpoch()) << counterBits;
    quint64 before = last.load();
    quint64 next = 0;
    do
        next = std::max(now, before + 1);
    while (!last.compare_exchange_weak(before, next));
    return next;
}

} // namespace

QUuid newUuid()
{
    const quint64 tick = nextTick();
    const quint64 counter = tick & ((1U << counterBits) - 1);
    const quint64 head = qToBigEndian((tick >> counterBits) << 16 | 0x7000 | counter);
    QByteArray bytes = QUuid::createUuid().toRfc4122();
    memcpy(bytes.data(), &head, sizeof head);
    return QUuid::fromRfc4122(bytes);
}

} // namespace Standoff
