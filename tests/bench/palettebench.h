// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Standoff authors

#pragma once

#include "benchrow.h"

namespace Standoff {

// The command palette in a project of 10,000 articles and 10,000 records.
QList<BenchRow> benchPalette();

} // namespace Standoff
