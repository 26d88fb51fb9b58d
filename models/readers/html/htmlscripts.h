// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Standoff authors

#pragma once

#include <QString>

namespace Standoff {

// A line whose end, from the offset on, the page shows raised (<sup>): "106" becomes "10^6" and not
// another figure, "bottles.1" a note, "bottles.[1]". Ordinals, as in "1st", stay as they are.
QString withRaised(const QString &line, qsizetype from);
// The same for what is lowered (<sub>): "102" becomes "10_2", "CO2" stays. Where what was raised
// (at the offset; -1 where nothing was) and a stroke come before, it is a fraction: "3½".
QString withLowered(const QString &line, qsizetype from, qsizetype raised);

} // namespace Standoff
