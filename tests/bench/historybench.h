// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Standoff authors

#pragma once

#include "benchrow.h"

#include <QList>

namespace Standoff {

// A history of 100,000 steps in the window: how soon its first rows and what is searched in it are
// there, and how long the window stands still meanwhile.
QList<BenchRow> benchHistory();

} // namespace Standoff
