// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Standoff authors

#pragma once

#include <QUuid>

namespace Standoff {

// A new UUID, version 7 (RFC 9562): the time in milliseconds, then random bits, so that UUIDs made
// later sort later.
QUuid newUuid();

} // namespace Standoff
