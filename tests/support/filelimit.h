// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Standoff authors

#pragma once

#include <QtLogging>
#include <algorithm>
#include <csignal>
#include <sys/resource.h>

namespace Standoff {

// From now on writing beyond so many bytes of a file fails in the middle, as on a full disk;
// RLIM_INFINITY ends that.
inline void limitFiles(rlim_t bytes)
{
    std::signal(SIGXFSZ, SIG_IGN); // else the program ends instead
    rlimit limit{};
    ::getrlimit(RLIMIT_FSIZE, &limit);
    limit.rlim_cur = std::min(bytes, limit.rlim_max);
    if (::setrlimit(RLIMIT_FSIZE, &limit) != 0)
        qFatal("the limit cannot be set");
}

} // namespace Standoff
