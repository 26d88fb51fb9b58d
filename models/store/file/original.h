// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Standoff authors

#pragma once

#include "store/file/sqliteconnection.h"

namespace Standoff {

// The bytes that a version was read from, as the project keeps them; empty where it does not.
// Fails where they are not those that were put in. Never takes more memory than they say.
Result<QByteArray> readOriginal(SqliteConnection &connection, const QString &sha256);

// How many bytes a zlib stream (RFC 1950, RFC 1951) stands for, found without making them; -1 where
// it is damaged or they are more than `most`. O(n + what it stands for).
qint64 inflatedSize(QByteArrayView stream, qint64 most);

} // namespace Standoff
