// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Standoff authors

#include "exporting/lossesmodel.h"

namespace Standoff {

void LossesModel::setGroups(const QList<Group> &groups)
{
    beginResetModel();
    m_groups = groups;
    endResetModel();
}

// A place has the row of its group, counted from one, as its id.
QModelIndex LossesModel::index(int row, int column, const QModelIndex &parent) const
{
    if (!hasIndex(row, column, parent))
        return {};
    return createIndex(row, column, parent.isValid() ? quintptr(parent.row() + 1) : quintptr(0));
}

QModelIndex LossesModel::parent(const QModelIndex &child) const
{
    return child.isValid() && isPlace(child)
        ? createIndex(int(child.internalId()) - 1, 0, quintptr(0))
        : QModelIndex();
}

int LossesModel::rowCount(const QModelIndex &parent) const
{
    if (!parent.isValid())
        return int(m_groups.size());
    if (isPlace(parent) || parent.column() != 0)
        return 0;
    const auto places = int(m_groups[parent.row()].places.size());
    return places > 1 ? places : 0;
}

int LossesModel::columnCount(const QModelIndex &) const
{
    return 1;
}

QVariant LossesModel::data(const QModelIndex &index, int role) const
{
    if (!index.isValid() || (role != Qt::DisplayRole && role != Qt::ToolTipRole))
        return {};
    if (isPlace(index))
        return m_groups[qsizetype(index.internalId()) - 1].places[index.row()];
    const auto &[what, places] = m_groups[index.row()];
    if (places.isEmpty())
        return what;
    return places.size() == 1
        ? tr("%1: %2", "place, what is lost").arg(places.first(), what)
        : tr("%1 (%Ln time(s))", "what is lost", int(places.size())).arg(what);
}

} // namespace Standoff
