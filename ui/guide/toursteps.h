// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Standoff authors

#pragma once

#include "guide/tour.h"

class QMainWindow;

namespace Standoff {

// The parts of the window, in the order in which a person comes to need them.
QList<Tour::Step> tourSteps(QMainWindow &window);

} // namespace Standoff
