// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Standoff authors

#include "items/recordsfilter.h"

#include "items/recordsmodel.h"

#include <ranges>

namespace Standoff {

RecordsFilter::RecordsFilter(QObject *parent)
    : QSortFilterProxyModel(parent)
{
    m_collator.setNumericMode(true);
    m_collator.setCaseSensitivity(Qt::CaseInsensitive);
    sort(0);
}

void RecordsFilter::setSourceModel(QAbstractItemModel *model)
{
    m_records = qobject_cast<RecordsModel *>(model);
    Q_ASSERT(m_records || !model);
    if (QAbstractItemModel *before = sourceModel())
        before->disconnect(this);
    QSortFilterProxyModel::setSourceModel(model);
    if (!model)
        return;
    // When the proxy has heard of it.
    connect(model, &QAbstractItemModel::rowsInserted, this, &RecordsFilter::reviveGroup);
    connect(model, &QAbstractItemModel::dataChanged, this,
        [this](const QModelIndex &first, const QModelIndex &last) {
            reviveGroup(first.parent(), first.row(), last.row());
        });
}

// Qt remembers of the rows of a group that is filtered out that they are not shown, and goes by
// that when the group comes back, which only those that came or changed can bring about.
void RecordsFilter::reviveGroup(const QModelIndex &group, int first, int last)
{
    if (!group.isValid() || mapFromSource(group).isValid())
        return;
    if (std::ranges::any_of(std::views::iota(first, last + 1),
            [&](int row) { return filterAcceptsRow(row, group); }))
        invalidate();
}

void RecordsFilter::setOrder(RecordOrder order)
{
    m_order = order;
    invalidate();
}

void RecordsFilter::setQuery(const RecordQuery &query)
{
    m_query = query;
    invalidateFilter();
}

void RecordsFilter::setExcluded(const QList<qint64> &numbers)
{
    m_excluded = numbers;
    invalidateFilter();
}

void RecordsFilter::setOnly(const QList<qint64> &numbers)
{
    m_only = numbers;
    invalidateFilter();
}

bool RecordsFilter::filterAcceptsRow(int row, const QModelIndex &parent) const
{
    const QModelIndex index = m_records->index(row, RecordsModel::Name, parent);
    const qint64 number = index.data(RecordsModel::NumberRole).toLongLong();
    if (number == 0) { // a group, which is there for the sake of its records
        const auto rows = std::views::iota(0, m_records->rowCount(index));
        // One that is about to get its first record, or has just lost its last, is not hidden for
        // that moment: what Qt remembers of hidden ones does not hold when they come back.
        return rows.empty() || std::ranges::any_of(rows, [&](int record) {
            return filterAcceptsRow(record, index);
        });
    }
    return !m_excluded.contains(number) && (m_only.isEmpty() || m_only.contains(number))
        && m_records->accepts(m_query, number);
}

bool RecordsFilter::lessThan(const QModelIndex &left, const QModelIndex &right) const
{
    const auto number = [](const QModelIndex &index, int role) {
        return index.data(role).toLongLong();
    };
    const qint64 first = number(left, RecordsModel::NumberRole);
    const qint64 second = number(right, RecordsModel::NumberRole);
    if (first == 0) { // groups
        const qint64 place = number(left, RecordsModel::PlaceRole);
        const qint64 other = number(right, RecordsModel::PlaceRole);
        if (place != other)
            return place < other;
    } else if (m_order != RecordOrder::Name) {
        const RecordKey key = m_records->keyOf(left, m_order);
        const RecordKey other = m_records->keyOf(right, m_order);
        if (key != other)
            return key < other;
    }
    const int names = m_collator.compare(left.data().toString(), right.data().toString());
    if (names != 0 || first != 0)
        return names != 0 ? names < 0 : first < second;
    return left.data(RecordsModel::ValueRole).toString()
        < right.data(RecordsModel::ValueRole).toString();
}

} // namespace Standoff
