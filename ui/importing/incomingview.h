// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Standoff authors

#pragma once

#include "widgets/treeview.h"

#include <utility>

namespace Standoff {

class IncomingFilter;
class IncomingModel;

// The list of what comes in. Space takes the selected ones or leaves them, Ctrl+Down goes to the
// next one that should be looked at, Left and Right go from cell to cell.
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
    // Where none of those that are shown is selected, one is.
    void chooseAny();
    void goToNextDoubtful();
    // Something was said that stands in it.
    void reveal(int column);
    // Whether what was typed last as a date was none; told once.
    bool takeRefusal() { return std::exchange(m_isDateRefused, false); }

    QSize sizeHint() const override;
    QSize minimumSizeHint() const override;

signals:
    void currentRowChanged(int row);
    void selectionChangedTo(const QList<int> &rows);
    // It is no date; "" when one is typed that is.
    void dateRefused(const QString &typed);

protected:
    void keyPressEvent(QKeyEvent *event) override;
    void changeEvent(QEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;
    void paintEvent(QPaintEvent *event) override;

private:
    void fitColumns();
    void chooseColumns(QPoint position);
    void goToCell(int step);
    int heightOf(int rows) const;

    IncomingModel &m_model;
    IncomingFilter &m_filter;
    bool m_isFitted = true; // until a person says how wide columns are, and which are shown
    bool m_isFitting = false;
    bool m_isDateRefused = false;
};

} // namespace Standoff
