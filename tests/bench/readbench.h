// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Standoff authors

#pragma once

#include "benchrow.h"

namespace Standoff {

// Reading pages in a process of its own, beside reading them here.
QList<BenchRow> benchReading();

} // namespace Standoff
