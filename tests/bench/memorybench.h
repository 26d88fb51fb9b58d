// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Standoff authors

#pragma once

#include "benchrow.h"

namespace Standoff {

// The most memory that a process with one long article has used, beside one that shows it by a
// QTextEdit. Each is this program called anew: `standoff_bench --memory view`.
QList<BenchRow> benchMemory();

// In such a process: shows the article by "view" or "edit" and prints the megabytes; an exit
// status.
int printMemoryUsed(const QString &shownBy);

} // namespace Standoff
