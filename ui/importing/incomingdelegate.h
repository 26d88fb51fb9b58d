// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Standoff authors

#pragma once

#include <QStyledItemDelegate>
#include <functional>

namespace Standoff {

// Paints the sign of a row behind its check box, and the share that was kept as a bar, too. A date
// is typed until it is one.
class IncomingDelegate : public QStyledItemDelegate
{
    Q_OBJECT

public:
    // What is typed as a date and is none is told; "" when one is typed that is.
    using TellDate = std::function<void(const QString &typed)>;
    IncomingDelegate(TellDate tellNoDate, QObject *parent);

    void paint(QPainter *painter, const QStyleOptionViewItem &given,
        const QModelIndex &index) const override;
    QSize sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const override;
    QWidget *createEditor(QWidget *parent, const QStyleOptionViewItem &option,
        const QModelIndex &index) const override;
    void setModelData(
        QWidget *editor, QAbstractItemModel *model, const QModelIndex &index) const override;

protected:
    void initStyleOption(QStyleOptionViewItem *option, const QModelIndex &index) const override;

private:
    TellDate m_tellNoDate;
};

} // namespace Standoff
