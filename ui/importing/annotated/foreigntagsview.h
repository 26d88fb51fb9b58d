// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Standoff authors

#pragma once

#include "widgets/treeview.h"

namespace Standoff {

class ForeignTagsModel;

// The layers and tags that come in, with a choice for each of what it is to be in the project: by a
// click, Enter, Space or F2; Delete leaves out all that is selected.
class ForeignTagsView : public TreeView
{
    Q_OBJECT

public:
    explicit ForeignTagsView(ForeignTagsModel &model, QWidget *parent = nullptr);

    void leaveOutSelected();
    // As they are called there.
    void keepSelected();

protected:
    void keyPressEvent(QKeyEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;

private:
    QModelIndexList selectedRows() const;
    void fitColumns();

    ForeignTagsModel &m_model;
};

} // namespace Standoff
