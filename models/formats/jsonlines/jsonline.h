// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Standoff authors

#pragma once

#include "project/valuejson.h"

#include <QByteArray>

namespace Standoff {

// A value as JSON on one line, without a line feed at its end: whatever anybody takes for a line
// end (Python's splitlines() also takes U+0085, U+2028 and U+2029) is escaped in it.
QByteArray jsonLine(const Json &value);

} // namespace Standoff
