// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Standoff authors

#pragma once

#include "intake/candidate.h"

#include <QColor>
#include <QIcon>

class QPalette;

namespace Standoff {

// Where a candidate stands, as a sign that needs no colour: a disc with a tick, a ring with an i, a
// triangle, two squares, a diamond.
QColor signColor(Standing standing, const QPalette &palette);
QIcon signIcon(Standing standing, const QPalette &palette);

} // namespace Standoff
