// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Standoff authors

#pragma once

#include <QStyledItemDelegate>

namespace Standoff {

// Paints an item of a list or tree on one line: its text, a remark that should be seen, a detail of
// second rank and a count at the far end. Items at the top of a tree with children are headings.
// What is typed into the editor goes to edited(), not to the model.
class LineDelegate : public QStyledItemDelegate
{
    Q_OBJECT

public:
    // The roles of detail, count and remark; -1 for none.
    LineDelegate(int detailRole, int countRole, QObject *parent, int remarkRole = -1);

    void paint(QPainter *painter, const QStyleOptionViewItem &option,
        const QModelIndex &index) const override;
    QSize sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const override;
    void setModelData(
        QWidget *editor, QAbstractItemModel *model, const QModelIndex &index) const override;

signals:
    void edited(const QModelIndex &index, const QString &text);

private:
    int m_detailRole;
    int m_countRole;
    int m_remarkRole;
};

} // namespace Standoff
