// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Standoff authors

#pragma once

#include "items/recordquery.h"
#include "items/recordrows.h"
#include "items/rowsmodel.h"

#include <memory>
#include <vector>

namespace Standoff {

// A register as a tree of two levels: groups (types of entities, states or claimants of claims, …)
// and their records; or, not grouped, as a list. A group is there while it has records. Sorted by
// RecordsFilter.
class RecordsModel : public RowsModel<RecordRow>
{
    Q_OBJECT

public:
    enum Column { Name, ColumnCount };
    enum Role {
        NumberRole = Qt::UserRole, // qint64: the number of the record's id; 0 for a group
        DetailRole,
        CountRole, // int: the mentions of a record, the records of a group
        PlaceRole, // qint64: of a group, by the vocabulary; unknown comes last
        ValueRole, // QString: of a group, what its records have in common
    };

    RecordsModel(const OpenProject &session, Register kind, QObject *parent = nullptr);

    Register kind() const { return m_kind; }
    int recordCount() const { return int(m_places.size()); }
    QModelIndex indexOf(qint64 number) const;

    // A field of RegisterFields::groupings, or "" for none. Resets the model.
    void setGrouping(const QString &field);
    const QString &grouping() const { return m_groupField; }
    bool accepts(const RecordQuery &query, qint64 number) const;
    // By what a record, not a group, is sorted.
    RecordKey keyOf(const QModelIndex &record, RecordOrder order) const;
    using RowsModel::project;

    QModelIndex index(int row, int column, const QModelIndex &parent = {}) const override;
    QModelIndex parent(const QModelIndex &index) const override;
    int rowCount(const QModelIndex &parent = {}) const override;
    int columnCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role = Qt::DisplayRole) const override;
    // Records can be edited in place: a delegate takes what was typed to the session.
    Qt::ItemFlags flags(const QModelIndex &index) const override;

protected:
    void load() override;
    void follow(const ChangeSet &changes) override;

private:
    struct Group
    {
        QString value;
        qint64 place = 0;
        Rows rows;
    };

    bool isFlat() const { return m_groupField.isEmpty(); }
    template <typename Record>
    RecordRow rowFor(const Record &record, const NewestGrades &grades) const;
    template <typename Record>
    void followRecords(const ChangeSet &changes);
    void putRows(const QHash<QString, Rows> &rowsByGroup);
    Group *groupFor(const QString &value, bool announce);
    qint64 placeOf(const QString &value) const;
    QModelIndex indexOf(const Group &group) const;
    void move(Group &from, const RecordRow &row);
    void remove(Group &group, const QSet<qint64> &numbers);
    void dropIfEmpty(Group &group);
    void groupChanged(const Group &group);
    void sortGroups();
    QVariant groupData(const Group &group, int role) const;
    QString groupLabel(const QString &value) const;

    Register m_kind;
    QString m_groupField;
    std::vector<std::unique_ptr<Group>> m_groups;
    QHash<qint64, Group *> m_places; // the group of each record
    QStringList m_states; // the vocabulary of claims
};

} // namespace Standoff
