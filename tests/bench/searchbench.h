// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Standoff authors

#pragma once

#include "benchrow.h"

namespace Standoff {

// The first hits of a search in a project of 10,000 articles, beside what FTS5 gives by itself: the
// first articles of an index that keeps the texts, each with a snippet.
QList<BenchRow> benchSearch();

} // namespace Standoff
