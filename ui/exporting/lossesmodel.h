// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Standoff authors

#pragma once

#include <QAbstractItemModel>
#include <QList>
#include <QStringList>

namespace Standoff {

// What an export does not carry: a row for each kind of loss, and under it the places. A kind that
// has but one place is one row.
class LossesModel : public QAbstractItemModel
{
    Q_OBJECT

public:
    struct Group
    {
        QString what;
        QStringList places; // as a person is told of them; none where what is lost tells it
    };

    using QAbstractItemModel::QAbstractItemModel;

    void setGroups(const QList<Group> &groups);

    QModelIndex index(int row, int column, const QModelIndex &parent = {}) const override;
    QModelIndex parent(const QModelIndex &child) const override;
    int rowCount(const QModelIndex &parent = {}) const override;
    int columnCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role = Qt::DisplayRole) const override;

private:
    static bool isPlace(const QModelIndex &index) { return index.internalId() != 0; }

    QList<Group> m_groups;
};

} // namespace Standoff
