// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Standoff authors

#include "items/recordsfilter.h"

#include "items/recordsmodel.h"

namespace Standoff {

RecordsFilter::RecordsFilter(QObject *parent)
    : QSortFilterProxyModel(parent)
{
    m_collator.setNumericMode(true);
    m_collator.setCaseSensitivity(Qt::CaseInsensitive);
    setFilterRole(RecordsModel::FilterRole);
    setFilterCaseSensitivity(Qt::CaseInsensitive);
    setRecursiveFilteringEnabled(true);
    sort(RecordsModel::Name);
}

void RecordsFilter::setOrder(Order order)
{
    m_order = order;
    invalidate();
}

void RecordsFilter::setExcluded(const QList<qint64> &numbers)
{
    m_excluded = numbers;
    invalidateFilter();
}

bool RecordsFilter::filterAcceptsRow(int row, const QModelIndex &parent) const
{
    const QModelIndex index = sourceModel()->index(row, RecordsModel::Name, parent);
    const qint64 number = index.data(RecordsModel::NumberRole).toLongLong();
    // A group is there for the sake of its records: recursive filtering lets it in with them.
    return number != 0 && !m_excluded.contains(number)
        && QSortFilterProxyModel::filterAcceptsRow(row, parent);
}

bool RecordsFilter::lessThan(const QModelIndex &left, const QModelIndex &right) const
{
    const auto number = [](const QModelIndex &index, int role) {
        return index.data(role).toLongLong();
    };
    if (!left.parent().isValid()) {
        const qint64 first = number(left, RecordsModel::OrderRole);
        const qint64 second = number(right, RecordsModel::OrderRole);
        if (first != second)
            return first < second;
    } else if (m_order == Order::Mentions) {
        const qint64 first = number(left, RecordsModel::CountRole);
        const qint64 second = number(right, RecordsModel::CountRole);
        if (first != second)
            return first > second;
    }
    const int names = m_collator.compare(left.data().toString(), right.data().toString());
    if (names != 0)
        return names < 0;
    return number(left, RecordsModel::NumberRole) < number(right, RecordsModel::NumberRole);
}

} // namespace Standoff
