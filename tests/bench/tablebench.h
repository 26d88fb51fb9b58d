// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Standoff authors

#pragma once

#include "benchrow.h"

namespace Standoff {

// Reading large tables of articles, and adding them to a project.
QList<BenchRow> benchTables();

} // namespace Standoff
