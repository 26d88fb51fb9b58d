// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Standoff authors

#pragma once

#include "benchrow.h"

#include <QStringList>

namespace Standoff {

// What each format takes that is written, and read: the time to export a project beside reading the
// rows that are exported with bare SQLite, the time to import what came of it beside writing these
// rows, and the memory for both.
QList<BenchRow> benchFormats();
// The same of a million annotations, which takes the better part of an hour: once each.
QList<BenchRow> benchMillions();

// In a process of its own ("export-format ID PROJECT TARGET", "import-format ID SOURCE"), whose
// memory is then looked at.
bool isFormatWork(const QStringList &work);
void doFormatWork(const QStringList &work);

} // namespace Standoff
