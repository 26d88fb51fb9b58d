// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Standoff authors

#pragma once

#include "formats/losses.h"

namespace Standoff {

// Says on standard error, before anything is written to the target, what a format cannot carry:
// each place, or how many there are where the same is lost of many.
void reportLosses(
    const Project &project, const QString &target, const QList<Loss> &losses, bool isEach);

} // namespace Standoff
