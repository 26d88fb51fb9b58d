// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Standoff authors

#pragma once

class QMainWindow;

namespace Standoff {

// Opens a dialog with everything in the window that has a key, by menu.
void showKeyList(QMainWindow &window);

} // namespace Standoff
