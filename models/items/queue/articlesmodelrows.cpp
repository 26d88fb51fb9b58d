// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Standoff authors

#include "items/queue/articlesmodel.h"

#include <algorithm>

// How the model's rows follow its sequence, signal by signal.

namespace Standoff {

namespace {

// A list that changes in more places is shown anew: telling of each place takes longer.
constexpr qsizetype mostPlaces = 64;

// In how many places there are rows that are not among others.
qsizetype placesOfOthers(const QList<QueueRow> &rows, const QSet<QueueRow> &those)
{
    qsizetype places = 0;
    bool before = false;
    for (const QueueRow &row : rows) {
        const bool isOther = !those.contains(row);
        places += isOther && !before ? 1 : 0;
        before = isOther;
    }
    return places;
}

QSet<QueueRow> setOf(const QList<QueueRow> &rows)
{
    return {rows.cbegin(), rows.cend()};
}

} // namespace

void ArticlesModel::rearrange(const QSet<qint64> &changed)
{
    emit aboutToRearrange();
    const QHash<QString, QueueGroup> groupsBefore = m_sequence.groups();
    m_sequence.arrange();
    const QList<QueueRow> &rows = m_sequence.rows();
    const bool isSame = rows == m_rows; // as after most steps
    const QSet<QueueRow> before = isSame ? QSet<QueueRow>() : setOf(m_rows);
    if (!isSame) {
        const QSet<QueueRow> after = setOf(rows);
        if (placesOfOthers(m_rows, after) + placesOfOthers(rows, before) > mostPlaces) {
            beginResetModel();
            m_rows = rows;
            endResetModel();
        } else {
            removeOthers(after);
            QList<QueueRow> staying = rows;
            staying.removeIf([&before](const QueueRow &row) { return !before.contains(row); });
            permute(staying);
            insertOthers(rows, before);
        }
    }
    for (int row = 0; row < m_rows.size(); ++row) {
        const QueueRow &each = m_rows[row];
        const bool isOther = each.number == 0
            ? m_sequence.groups().value(each.group) != groupsBefore.value(each.group)
            : changed.contains(each.number);
        if (isOther && (isSame || before.contains(each)))
            emit dataChanged(index(row), index(row));
    }
    emit rearranged();
}

void ArticlesModel::removeOthers(const QSet<QueueRow> &staying)
{
    for (qsizetype end = m_rows.size(); end > 0;) {
        qsizetype begin = end;
        while (begin > 0 && !staying.contains(m_rows[begin - 1]))
            --begin;
        if (begin < end) {
            beginRemoveRows({}, int(begin), int(end) - 1);
            m_rows.remove(begin, end - begin);
            endRemoveRows();
        }
        end = begin - 1;
    }
}

void ArticlesModel::permute(const QList<QueueRow> &order)
{
    if (order == m_rows)
        return;
    emit layoutAboutToBeChanged({}, QAbstractItemModel::VerticalSortHint);
    QHash<QueueRow, int> places;
    for (int row = 0; row < order.size(); ++row)
        places.insert(order[row], row);
    const QModelIndexList from = persistentIndexList();
    QModelIndexList to;
    for (const QModelIndex &each : from)
        to.append(index(places.value(m_rows[each.row()])));
    m_rows = order;
    changePersistentIndexList(from, to);
    emit layoutChanged({}, QAbstractItemModel::VerticalSortHint);
}

void ArticlesModel::insertOthers(const QList<QueueRow> &rows, const QSet<QueueRow> &there)
{
    for (qsizetype begin = 0; begin < rows.size();) {
        qsizetype end = begin;
        while (end < rows.size() && !there.contains(rows[end]))
            ++end;
        if (begin < end) {
            beginInsertRows({}, int(begin), int(end) - 1);
            m_rows.insert(begin, end - begin, QueueRow());
            std::copy(rows.cbegin() + begin, rows.cbegin() + end, m_rows.begin() + begin);
            endInsertRows();
        }
        begin = end + 1;
    }
}

} // namespace Standoff
