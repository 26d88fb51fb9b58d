// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Standoff authors

#include "text/progress.h"

#include <QCoreApplication>
#include <algorithm>

namespace Standoff {

Progress phase(const Progress &whole, double from, double to)
{
    if (!whole)
        return {};
    return [whole, from, to](int done, int total) {
        constexpr int steps = 10'000; // more than anybody sees of a bar
        const double share = total > 0 ? std::clamp(double(done) / total, 0.0, 1.0) : 0.0;
        return whole(int((from + (to - from) * share) * steps), steps);
    };
}

Error cancelled()
{
    return {QCoreApplication::translate("Progress", "It was cancelled; nothing has changed")};
}

Result<> checkWanted(const Progress &progress, int done, int total)
{
    if (progress && !progress(done, total))
        return std::unexpected(cancelled());
    return {};
}

} // namespace Standoff
