// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Standoff authors

#pragma once

#include "text/textrange.h"

#include <QList>
#include <span>

namespace Standoff {

// Gives each range the lowest lane (0, 1, …) in which nothing that it intersects lies, in the order
// of begin, the longer first, so that an outer range lies below what is nested in it. The result
// has one lane for each range, in the order given. O(n log n + n * lanes).
QList<int> assignLanes(std::span<const TextRange> ranges);

} // namespace Standoff
