// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Standoff authors

#pragma once

#include "widgets/treeview.h"

#include <QStyledItemDelegate>

namespace Standoff {

class HistoryModel;

// Paints a cell of the history: heads of days, the sign of a step before its words, what is undone
// struck through. Steps that going back would take back have an edge, and words of second rank.
class HistoryDelegate : public QStyledItemDelegate
{
    Q_OBJECT

public:
    using QStyledItemDelegate::QStyledItemDelegate;

    // Those behind the step would go; 0: none would.
    void setGoingBackTo(qint64 step) { m_step = step; }

    void paint(QPainter *painter, const QStyleOptionViewItem &option,
        const QModelIndex &index) const override;
    QSize sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const override;

protected:
    void initStyleOption(QStyleOptionViewItem *option, const QModelIndex &index) const override;

private:
    bool wouldGo(const QModelIndex &index) const;

    qint64 m_step = 0;
};

// The list of the steps. The current one stays where it is while others come above it.
class HistoryList : public TreeView
{
    Q_OBJECT

public:
    HistoryList(HistoryModel &model, QWidget *parent);

    // What is shown while there are no steps.
    void setHint(const QString &hint);
    void setGoingBackTo(qint64 step);

protected:
    void paintEvent(QPaintEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;

private:
    void spanHeads(int first, int last);
    void resizeColumns();

    HistoryDelegate *m_delegate;
    QString m_hint;
};

} // namespace Standoff
