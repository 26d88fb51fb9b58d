// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Standoff authors

#pragma once

#include "widgets/treeview.h"

namespace Standoff {

class IncomingFilter;
class IncomingModel;

// The list of what comes in. Space takes the selected ones or leaves them, Ctrl+Down goes to the
// next one that should be looked at.
class IncomingView : public TreeView
{
    Q_OBJECT

public:
    IncomingView(IncomingModel &model, IncomingFilter &filter, QWidget *parent = nullptr);

    // Rows of the model.
    QList<int> selectedRows() const;
    int currentRow() const; // -1 where there is none
    // The only one that is selected, whatever keys are held.
    void choose(const QModelIndex &index);
    void goToNextDoubtful();

signals:
    void currentRowChanged(int row);
    void selectionChangedTo(const QList<int> &rows);

protected:
    void keyPressEvent(QKeyEvent *event) override;
    void changeEvent(QEvent *event) override;

private:
    void setWidths();
    void chooseColumns(QPoint position);

    IncomingModel &m_model;
    IncomingFilter &m_filter;
};

} // namespace Standoff
