// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Standoff authors

#pragma once

#include "benchrow.h"

namespace Standoff {

// Work at keys in the program's window, from each key to the painted frame, in an article with
// 100,000 annotations beside one with 1,000, while its problems are looked for.
QList<BenchRow> benchWindow();

} // namespace Standoff
