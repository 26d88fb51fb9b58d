// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Standoff authors

#pragma once

#include "benchrow.h"

namespace Standoff {

// How long the window does not answer while what is long goes on in a large project: 10,000
// articles with 1,000,000 annotations.
QList<BenchRow> benchPauses();

} // namespace Standoff
