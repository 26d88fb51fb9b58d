// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Standoff authors

#pragma once

#include "session/openproject.h"

#include <QAbstractItemModel>
#include <QHash>
#include <QSet>
#include <algorithm>

namespace Standoff {

// What the models over a session have in common: lists of rows, sorted, that follow the session
// with one exact signal for each row that is inserted, removed, moved or changed. Only reloaded()
// resets. A Row is a value with
//     qint64 number;       the number of its id
//     auto order() const;  what it is sorted by, different for each row
//     operator==           whether there is anything to repaint
// By itself the model is one flat list; a tree overrides index(), parent() and rowCount().
template <typename Row>
class RowsModel : public QAbstractItemModel
{
public:
    RowsModel(const OpenProject &session, QObject *parent)
        : QAbstractItemModel(parent)
        , m_session(session)
    {
        connect(&session, &OpenProject::changed, this,
            [this](const ChangeSet &changes) { follow(changes); });
        connect(&session, &OpenProject::reloaded, this, [this] {
            beginResetModel();
            load();
            endResetModel();
        });
    }

    QModelIndex index(int row, int column, const QModelIndex &parent = {}) const override
    {
        return hasIndex(row, column, parent) ? createIndex(row, column) : QModelIndex();
    }
    QModelIndex parent(const QModelIndex &) const override { return {}; }
    int rowCount(const QModelIndex &parent = {}) const override
    {
        return parent.isValid() ? 0 : int(m_rows.size());
    }

protected:
    using Rows = QList<Row>;

    // Fills the empty model, without signals.
    virtual void load() = 0;
    // Takes over a step of the session; project() has it already.
    virtual void follow(const ChangeSet &changes) = 0;

    const Project &project() const { return m_session.project(); }

    // The place of a row in a list; -1 when it is not there. O(n).
    static int find(const Rows &rows, qint64 number)
    {
        const auto found = std::ranges::find(rows, number, &Row::number);
        return found == rows.end() ? -1 : int(found - rows.begin());
    }
    // Where rows are in a list, in which they may be moved meanwhile, for so many questions.
    class Places
    {
    public:
        Places(const Rows &rows, qsizetype questions)
            : m_rows(rows)
        {
            constexpr qsizetype few = 8; // for which looking through the list takes less
            if (questions <= few)
                return;
            for (int at = 0; at < rows.size(); ++at)
                m_places.insert(rows[at].number, at);
        }
        // -1 when it is not there.
        int of(qint64 number) const
        {
            const int at = m_places.value(number, m_places.isEmpty() ? 0 : -1);
            const bool isThere = at >= 0 && at < m_rows.size() && m_rows[at].number == number;
            return isThere || at < 0 ? at : find(m_rows, number);
        }

    private:
        const Rows &m_rows;
        QHash<qint64, int> m_places;
    };

    static int placeFor(const Rows &rows, const Row &row)
    {
        return int(std::ranges::lower_bound(rows, row.order(), {}, &Row::order) - rows.begin());
    }

    // Puts rows into a list, which is shown below `parent`. New ones that come to stand side by
    // side are inserted at once.
    void put(Rows &rows, const Rows &changed, const QModelIndex &parent = {})
    {
        Rows added;
        const Places places(rows, changed.size());
        for (const Row &row : changed) {
            if (const int at = places.of(row.number); at >= 0)
                update(rows, at, row, parent);
            else
                added.append(row);
        }
        std::ranges::sort(added, {}, &Row::order);
        for (auto next = added.cbegin(); next != added.cend();) {
            const int at = placeFor(rows, *next);
            const auto end = at == rows.size()
                ? added.cend()
                : std::ranges::lower_bound(next, added.cend(), rows[at].order(), {}, &Row::order);
            beginInsertRows(parent, at, at + int(end - next) - 1);
            rows.insert(at, end - next, Row());
            std::copy(next, end, rows.begin() + at);
            endInsertRows();
            next = end;
        }
    }

    // Takes rows out of a list; those side by side at once. What is not there is passed over.
    void take(Rows &rows, const QSet<qint64> &numbers, const QModelIndex &parent = {})
    {
        if (numbers.isEmpty())
            return;
        for (qsizetype end = rows.size(); end > 0;) {
            qsizetype begin = end;
            while (begin > 0 && numbers.contains(rows[begin - 1].number))
                --begin;
            if (begin < end) {
                beginRemoveRows(parent, int(begin), int(end) - 1);
                rows.remove(begin, end - begin);
                endRemoveRows();
            }
            end = begin - 1;
        }
    }

    void emitChanged(int at, const QModelIndex &parent = {})
    {
        emit dataChanged(index(at, 0, parent), index(at, columnCount(parent) - 1, parent));
    }

    const OpenProject &m_session;
    Rows m_rows;

private:
    void update(Rows &rows, int at, const Row &row, const QModelIndex &parent)
    {
        if (rows[at] == row)
            return;
        const bool stays = (at == 0 || rows[at - 1].order() < row.order())
            && (at + 1 == rows.size() || row.order() < rows[at + 1].order());
        if (!stays) {
            const int before = placeFor(rows, row);
            beginMoveRows(parent, at, at, parent, before);
            const int to = before > at ? before - 1 : before;
            rows.move(at, to);
            endMoveRows();
            at = to;
        }
        rows[at] = row;
        emitChanged(at, parent);
    }
};

} // namespace Standoff
