// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Standoff authors

#pragma once

#include "session/session.h"

namespace Standoff {

// What differs between two projects in memory, in words; "" when nothing does. Looks at all values,
// ids and times included, at the counts, and at the open articles with their indexes.
QString difference(const Project &left, const Project &right);

// What differs between a session's memory and what its file holds.
QString differenceToFile(const Session &session);

} // namespace Standoff
