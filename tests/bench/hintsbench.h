// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Standoff authors

#pragma once

#include "benchrow.h"

namespace Standoff {

// What reading hints cost in the article view, against the same view without them.
QList<BenchRow> benchHints();

} // namespace Standoff
