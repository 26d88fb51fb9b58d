// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Standoff authors

#pragma once

#include <QHashFunctions>
#include <QUuid>

namespace Standoff {

// A new UUID, version 7 (RFC 9562): the time in milliseconds, a counter of 12 bits for those of one
// millisecond (section 6.2, method 1), then 62 random bits, so that what this process makes later
// sorts later.
QUuid newUuid();

// A UUID as the key of a hash. Qt's own hash is an exclusive or of its parts, so that a stranger's
// UUIDs may all have the same one.
struct UuidKey
{
    QUuid uuid;

    bool operator==(const UuidKey &) const = default;
    friend size_t qHash(const UuidKey &key, size_t seed) noexcept
    {
        return qHashBits(&key.uuid, sizeof key.uuid, seed);
    }
};

} // namespace Standoff
