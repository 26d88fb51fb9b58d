// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Standoff authors

#include "widgets/treeview.h"

namespace Standoff {

void TreeView::verticalScrollbarValueChanged(int value)
{
    executeDelayedItemsLayout();
    QTreeView::verticalScrollbarValueChanged(value);
}

} // namespace Standoff
