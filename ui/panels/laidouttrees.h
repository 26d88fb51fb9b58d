// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Standoff authors

#pragma once

namespace Standoff {

// Qt leads screen readers to the rows of a tree view as they were laid out last. A view lays out
// some time after its rows have changed, and a hidden one never; until then what it leads to may
// be gone, and asking for it crashes. After this call each tree view that was ever asked for, also
// those of Qt's own dialogs, lays out at once while a screen reader is there. It costs nothing
// while there is none. May be called again.
void keepTreesLaidOut();

} // namespace Standoff
