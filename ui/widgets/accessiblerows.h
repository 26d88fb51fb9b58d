// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Standoff authors

#pragma once

namespace Standoff {

// Qt leads screen readers to the rows of a list, table or tree as they were when it was asked last:
// rows that have come or gone since are not followed everywhere, and a tree is laid out some time
// after its rows have changed, a hidden one never; asking for what is gone crashes. After this call
// each view that was ever asked for, also those of Qt's own dialogs, forgets at once what it led to
// when its rows change, and trees lay out, while a screen reader is there. It costs nothing while
// there is none. May be called again.
void keepRowsAccessible();

} // namespace Standoff
