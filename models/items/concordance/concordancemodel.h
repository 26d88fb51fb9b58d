// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Standoff authors

#pragma once

#include "session/marktarget.h"
#include "session/openproject.h"

#include <QAbstractTableModel>

namespace Standoff {

// What a search found, a hit a row, in the order of articles and places or by the words around.
// Hits whose article goes, or gets another text, go too.
class ConcordanceModel : public QAbstractTableModel
{
    Q_OBJECT

public:
    enum Column { Context, Title, ColumnCount };
    // Of any column: the text before the hit, the hit and what is behind it, on one line each; and
    // whether it is read from right to left.
    enum Role { LeftRole = Qt::UserRole, MatchRole, RightRole, RightToLeftRole };
    enum class Order : quint8 { Place, Left, Right };

    explicit ConcordanceModel(const OpenProject &session, QObject *parent = nullptr);

    // Whether hits come with a check mark, where they can have one; they do not unless told.
    void setChecksNew(bool checksNew) { m_checksNew = checksNew; }
    void clear();
    // The next ones in the order of places. O(n log n) in all other orders. Hits in what is not the
    // text of an article, or not any more, are left out, here and in replace().
    void append(const QList<SearchHit> &hits);
    // All that the same search finds later, in the order of places. Of hits that were there the
    // rows keep their check marks, and persistent indexes their rows. O(n log n).
    void replace(const QList<SearchHit> &hits);
    Order order() const { return m_order; }
    // Rows keep their check marks, and persistent indexes their rows.
    void setOrder(Order order);

    const SearchHit &hitAt(int row) const { return m_rows[row].hit; }
    // As the list shows it.
    QString titleOf(ArticleId article) const;
    // How many articles the hits are in.
    int articleCount() const;
    // A hit in a title or a note cannot be tagged, nor one that has the tag; nor checked.
    bool canBeChecked(int row) const { return canBeChecked(m_rows[row].hit); }
    int checkableCount() const;
    int checkedCount() const { return m_checked; }
    void checkAll(bool isChecked);
    // Of the hits that are checked.
    QList<MarkTarget> checkedPlaces() const;
    MarkTarget placeAt(int row) const;

    int rowCount(const QModelIndex &parent = {}) const override;
    int columnCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role = Qt::DisplayRole) const override;
    bool setData(const QModelIndex &index, const QVariant &value, int role) override;
    Qt::ItemFlags flags(const QModelIndex &index) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

signals:
    void checkedCountChanged();

private:
    struct Row
    {
        SearchHit hit;
        int number = 0; // in the order of places
        QString key; // what it is sorted by before that
        bool isChecked = false;
        bool isGone = false; // about to be removed: at the end
    };

    static bool canBeChecked(const SearchHit &hit)
    {
        return hit.field == SearchField::Text && !hit.hasTag;
    }
    void follow(const ChangeSet &changes);
    bool isOutdated(const SearchHit &hit) const;
    QList<SearchHit> upToDate(QList<SearchHit> hits) const;
    void addRow(const SearchHit &hit, int number);
    void removeOutdated();
    void removeGone();
    void reorder();
    QString keyFor(const SearchHit &hit) const;
    QString heading(const SearchHit &hit) const;
    void setChecked(int row, bool isChecked);

    const OpenProject &m_session;
    QList<Row> m_rows;
    Order m_order = Order::Place;
    int m_next = 0; // number
    int m_checked = 0;
    bool m_checksNew = false;
};

} // namespace Standoff
