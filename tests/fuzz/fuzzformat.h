// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Standoff authors

#pragma once

#include "fuzz/fuzz.h"

#include <QStringList>

namespace Standoff {

// Imports the files, and looks for the problems of what came of it. Compiled by itself: there are
// many targets. With STANDOFF_FUZZ_TELL it prints what came.
void fuzzFormat(const QString &id, const QStringList &paths);

} // namespace Standoff
