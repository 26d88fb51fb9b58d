// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Standoff authors

#pragma once

#include "items/recordquery.h"

#include <QCollator>
#include <QSortFilterProxyModel>

namespace Standoff {

class RecordsModel;

// Sorts a RecordsModel as a person reads it, groups by their vocabulary and records in an order
// that can be chosen, and shows the records that a query accepts.
class RecordsFilter : public QSortFilterProxyModel
{
    Q_OBJECT

public:
    explicit RecordsFilter(QObject *parent = nullptr);

    // A RecordsModel.
    void setSourceModel(QAbstractItemModel *model) override;
    void setOrder(RecordOrder order);
    RecordOrder order() const { return m_order; }
    void setQuery(const RecordQuery &query);
    // Records that are not shown, and the only ones that are, where there are any; by the numbers
    // of their ids.
    void setExcluded(const QList<qint64> &numbers);
    void setOnly(const QList<qint64> &numbers);

protected:
    bool lessThan(const QModelIndex &left, const QModelIndex &right) const override;
    bool filterAcceptsRow(int row, const QModelIndex &parent) const override;

private:
    void reviveGroup(const QModelIndex &group, int first, int last);

    QCollator m_collator;
    const RecordsModel *m_records = nullptr;
    RecordQuery m_query;
    QList<qint64> m_excluded;
    QList<qint64> m_only;
    RecordOrder m_order = RecordOrder::Name;
};

} // namespace Standoff
