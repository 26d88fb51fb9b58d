// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Standoff authors

#pragma once

#include "benchrow.h"

namespace Standoff {

// Opening a project of 10,000 articles with 1,000,000 annotations: the time beside that of reading
// the rows of the articles with bare SQLite, and the memory of a window on it.
QList<BenchRow> benchOpening();

} // namespace Standoff
