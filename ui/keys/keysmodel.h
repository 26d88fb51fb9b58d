// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Standoff authors

#pragma once

#include "widgets/actionlist.h"

#include <QAbstractItemModel>
#include <QKeySequence>

namespace Standoff {

class KeyBindings;

// What can be done in a window, by menu, each with its first two keys.
class KeysModel : public QAbstractItemModel
{
    Q_OBJECT

public:
    enum Column { Action, Key, SecondKey, Where, ColumnCount };
    enum Role {
        IsGroupRole = Qt::UserRole,
        IsChangedRole, // bool: other keys than the usual ones
        HasConflictRole, // bool: of the key in the column
        KeyTextRole, // QString: the key as a person reads it
    };
    enum class Show : quint8 { All, Changed, Conflicts };

    explicit KeysModel(KeyBindings &bindings, QObject *parent = nullptr);

    // Only what has the words or the key, and of these what is to be shown.
    void setFilter(const QString &words, const QKeySequence &key, Show show);
    // After keys were changed.
    void refresh();
    // A key that was chosen for a cell and is in conflict, until a person says which way out: it is
    // shown there, and not set.
    struct Pending
    {
        QString id; // "": none
        int column = Key;
        QKeySequence key;
    };
    void setPending(const Pending &pending);
    const Pending &pending() const { return m_pending; }
    int count(Show show) const; // whatever the filter

    const ListedAction *actionAt(const QModelIndex &index) const;
    QModelIndex indexOf(const QString &id) const;
    const QList<ListedAction> &actions() const { return m_all; }
    bool isInConflict(const QModelIndex &index) const;
    QKeySequence keyAt(const QModelIndex &index) const;

    QModelIndex index(int row, int column, const QModelIndex &parent = {}) const override;
    QModelIndex parent(const QModelIndex &index) const override;
    int rowCount(const QModelIndex &parent = {}) const override;
    int columnCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role = Qt::DisplayRole) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role) const override;
    Qt::ItemFlags flags(const QModelIndex &index) const override;

private:
    struct Group
    {
        QString title;
        QList<qsizetype> rows; // in m_all
    };

    void build();
    bool isShown(const ListedAction &action) const;
    bool hasConflict(const ListedAction &action) const;
    bool isAtPending(const ListedAction &action) const;
    QVariant display(const ListedAction &action, const QModelIndex &index) const;

    KeyBindings &m_bindings;
    QList<ListedAction> m_all;
    QList<Group> m_groups;
    QString m_words;
    QKeySequence m_key;
    Show m_show = Show::All;
    Pending m_pending;
};

} // namespace Standoff
