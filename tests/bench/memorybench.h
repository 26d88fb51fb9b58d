// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Standoff authors

#pragma once

#include "benchrow.h"

namespace Standoff {

// The most memory that a process with one long article has used, beside one that shows it by a
// QTextEdit; and one that imports, beside one that imports nothing. Each is this program called
// anew: `standoff_bench --memory view`.
QList<BenchRow> benchMemory();

// The same for any work that printMemoryUsed() knows: the median of so many processes.
double megabytesFor(const QStringList &work, int runs = 5);

// In such a process: shows the article by "view" or "edit", or "window" and a project's path, or
// makes an "import" of files, or the same with undo and "redo", or does what isFormatWork()
// (formatsbench.h), and prints the megabytes; an exit status.
int printMemoryUsed(const QStringList &work);

} // namespace Standoff
