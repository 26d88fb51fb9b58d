// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Standoff authors

#pragma once

#include "text/error.h"

#include <QByteArray>

namespace Standoff {

// Whether JSON from anywhere may be parsed: objects that keep the order of their members look
// through all of them for each, and what is nested is copied and written by functions that call
// themselves. The values are counted anew in each value at the depth `apart`, where such are parsed
// one by one. What is no JSON is left to the parser. O(n).
// The error names line and column of what is too much.
Result<> checkJson(const QByteArray &bytes, int apart = 0);

} // namespace Standoff
