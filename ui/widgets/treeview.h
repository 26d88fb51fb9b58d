// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Standoff authors

#pragma once

#include <QTreeView>

namespace Standoff {

// A tree of a model that is sorted or filtered. QTreeView looks at its rows when it is scrolled,
// but after a change of their order these are void until they are laid out, which it puts off: one
// that scrolls by itself while something is dragged may be quicker. This one lays them out first.
class TreeView : public QTreeView
{
    Q_OBJECT

public:
    using QTreeView::QTreeView;

protected:
    void verticalScrollbarValueChanged(int value) override;
};

} // namespace Standoff
