// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Standoff authors

#pragma once

#include <QByteArray>

namespace Standoff {

// Whether a file is source code: of programs, styles or queries. Comments aside, it has a line that
// only source code has, and most of its lines are such as source code has; or it is long, and its
// signs are several times as dense as in prose. Looks at the first 32 KB.
bool looksLikeSourceCode(const QByteArray &bytes);

} // namespace Standoff
