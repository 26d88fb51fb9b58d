// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Standoff authors

#pragma once

#include "benchrow.h"

namespace Standoff {

// Exporting a project, by format, beside reading the rows that are exported with bare SQLite.
QList<BenchRow> benchExports();

} // namespace Standoff
