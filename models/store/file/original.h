// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Standoff authors

#pragma once

#include "store/file/sqliteconnection.h"

#include <optional>

namespace Standoff {

// The bytes that a version was read from, as the project keeps them; empty where it does not.
// Fails where they are not those that were put in. Never takes more memory than they say.
Result<QByteArray> readOriginal(SqliteConnection &connection, const QString &sha256);

// What a zlib stream (RFC 1950) of exactly so many bytes stands for; nothing where it is damaged or
// stands for more or less. Takes as much memory as the size.
std::optional<QByteArray> inflated(QByteArrayView stream, qint64 size);

} // namespace Standoff
