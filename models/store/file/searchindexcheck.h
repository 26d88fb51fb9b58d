// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Standoff authors

#pragma once

#include "store/file/sqliteconnection.h"

namespace Standoff {

// How many rows of the full-text indexes hold other words than what they stand for in the project:
// the header or the text of an article, or a note. O(size of the current texts).
Result<int> countWronglyIndexed(SqliteConnection &connection);

} // namespace Standoff
