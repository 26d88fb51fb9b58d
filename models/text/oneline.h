// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Standoff authors

#pragma once

#include <QString>

namespace Standoff {

// A text as it can stand on one line among others, in a list, a title or a terminal: spaces for
// control characters and the ends of lines, and without the characters that turn the direction of
// what stands behind them, by which a name can look like another. O(n).
QString onOneLine(QString text);

} // namespace Standoff
