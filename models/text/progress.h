// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Standoff authors

#pragma once

#include <functional>

namespace Standoff {

// Is told how much of long work is done, in whatever it is counted, and asked whether to go on:
// false cancels. What was cancelled fails with an error that says so, and leaves nothing behind.
// May be empty.
using Progress = std::function<bool(int done, int total)>;

} // namespace Standoff
