// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Standoff authors

#pragma once

#include <QString>

namespace Standoff {

// Whether the one may be what is said for the other in the same article: “Putin” and “Mr. Putin”
// for “Vladimir Putin”, “Mr. Putin” for “Putin”. Titles do not count, nor do capitals; what is left
// of the shorter one stands at an end of the longer one. O(words).
bool isShortFor(const QString &shorter, const QString &longer);

} // namespace Standoff
