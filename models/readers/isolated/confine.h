// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Standoff authors

#pragma once

#include "readers/isolated/messages.h"

namespace Standoff {

// How many times as much memory and time as reading needs is taken where a sanitizer watches, which
// also takes terabytes of addresses.
#if defined(__SANITIZE_ADDRESS__)
constexpr int watchedFactor = 4;
#elif defined(__has_feature)
constexpr int watchedFactor = __has_feature(address_sanitizer) ? 4 : 1;
#else
constexpr int watchedFactor = 1;
#endif

// Takes from this process, for good, what reading does not need. It has one thread. Afterwards it
// - cannot take more than so many bytes of memory beside what it has: what is asked for is not
//   there. Not where a sanitizer watches;
// - cannot write to files or make any, open sockets, begin programs or processes, end others, or
//   change its limits: such calls fail. It can read files and use what is open. Only on Linux on
//   processors whose calls are known here;
// - has at most 64 files open, and leaves no picture of its memory when it crashes.
// Gives what of the first two came about, the second having been tried.
Confinement confine(qint64 memory);

} // namespace Standoff
