// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Standoff authors

#pragma once

#include "benchrow.h"

namespace Standoff {

// The article view beside a read-only QTextEdit that shows the annotations as extra selections.
QList<BenchRow> benchView();

} // namespace Standoff
