// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Standoff authors

#pragma once

#include <QCollator>
#include <QSortFilterProxyModel>

namespace Standoff {

// Sorts a RecordsModel as a person reads it, groups by their vocabulary and records by name or by
// how often they are mentioned, and shows the records that have a text in them.
class RecordsFilter : public QSortFilterProxyModel
{
    Q_OBJECT

public:
    enum class Order : quint8 { Name, Mentions };

    explicit RecordsFilter(QObject *parent = nullptr);

    void setOrder(Order order);
    Order order() const { return m_order; }
    // Records that are not shown, by the numbers of their ids.
    void setExcluded(const QList<qint64> &numbers);

protected:
    bool lessThan(const QModelIndex &left, const QModelIndex &right) const override;
    bool filterAcceptsRow(int row, const QModelIndex &parent) const override;

private:
    QCollator m_collator;
    QList<qint64> m_excluded;
    Order m_order = Order::Name;
};

} // namespace Standoff
