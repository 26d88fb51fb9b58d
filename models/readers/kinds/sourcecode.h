// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Standoff authors

#pragma once

#include <QString>

namespace Standoff {

// Whether the beginning of a file is source code: of programs, styles or queries. It has a line
// that only source code has, and most of its lines are such as source code has; or it is long, and
// its signs are several times as dense as in prose.
bool looksLikeSourceCode(const QString &head);

} // namespace Standoff
