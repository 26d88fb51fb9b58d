// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Standoff authors

#pragma once

#include "benchrow.h"

namespace Standoff {

// Counting on how many sources claims rest, and finding the problems of a long article.
QList<BenchRow> benchAnalysis();

} // namespace Standoff
