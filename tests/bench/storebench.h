// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Standoff authors

#pragma once

#include "benchrow.h"

namespace Standoff {

// A step made durable, beside one bare INSERT committed with synchronous=FULL.
QList<BenchRow> benchStore();

} // namespace Standoff
