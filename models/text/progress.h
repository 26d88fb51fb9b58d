// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Standoff authors

#pragma once

#include "text/error.h"

#include <functional>

namespace Standoff {

// Is told how much of long work is done, in whatever it is counted, and asked whether to go on:
// false cancels. What was cancelled fails with cancelled(), and leaves nothing behind. May be
// empty.
using Progress = std::function<bool(int done, int total)>;

// The progress of one phase of long work, which is from one share of the whole to another: from 0
// to 1. However the phase counts, the whole goes on from there.
Progress phase(const Progress &whole, double from, double to);

Error cancelled();
// Fails when it is.
Result<> checkWanted(const Progress &progress, int done, int total);

} // namespace Standoff
