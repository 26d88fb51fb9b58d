// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Standoff authors

#include "keys/keysmodel.h"

#include "items/palette/fuzzyquery.h"
#include "keys/keybindings.h"
#include "keys/keyconflicts.h"

#include <QAction>
#include <algorithm>

using namespace Qt::StringLiterals;

namespace Standoff {

KeysModel::KeysModel(KeyBindings &bindings, QObject *parent)
    : QAbstractItemModel(parent)
    , m_bindings(bindings)
{
    refresh();
}

void KeysModel::setFilter(const QString &words, const QKeySequence &key, Show show)
{
    m_words = words;
    m_key = key;
    m_show = show;
    build();
}

void KeysModel::refresh()
{
    m_all = m_bindings.actions();
    build();
}

void KeysModel::build()
{
    beginResetModel();
    m_groups.clear();
    for (qsizetype i = 0; i < m_all.size(); ++i) {
        const ListedAction &action = m_all[i];
        if (!isShown(action))
            continue;
        const QString title = action.menus.isEmpty() ? action.where() : action.menus.first();
        if (m_groups.isEmpty() || m_groups.last().title != title)
            m_groups.append({title, {}});
        m_groups.last().rows.append(i);
    }
    endResetModel();
}

void KeysModel::setPending(const Pending &pending)
{
    m_pending = pending;
    build();
}

bool KeysModel::hasConflict(const ListedAction &action) const
{
    if (isAtPending(action))
        return true;
    return std::ranges::any_of(KeyBindings::keysOf(action),
        [&](const QKeySequence &key) { return !othersWith(key, action, m_all).isEmpty(); });
}

bool KeysModel::isShown(const ListedAction &action) const
{
    if (m_show == Show::Changed && !KeyBindings::isChanged(action))
        return false;
    if (m_show == Show::Conflicts && !hasConflict(action))
        return false;
    if (!m_key.isEmpty())
        return KeyBindings::keysOf(action).contains(m_key);
    const QString text = action.text + u'\n' + action.where();
    return FuzzyQuery(m_words).matchIn(foldedForMatch(text)).has_value();
}

int KeysModel::count(Show show) const
{
    return int(std::ranges::count_if(m_all, [this, show](const ListedAction &action) {
        return show == Show::All || (show == Show::Changed && KeyBindings::isChanged(action))
            || (show == Show::Conflicts && hasConflict(action));
    }));
}

const ListedAction *KeysModel::actionAt(const QModelIndex &index) const
{
    if (!index.isValid() || !index.parent().isValid())
        return nullptr;
    return &m_all[m_groups[index.parent().row()].rows[index.row()]];
}

QModelIndex KeysModel::indexOf(const QString &id) const
{
    for (int group = 0; group < int(m_groups.size()); ++group) {
        for (int row = 0; row < int(m_groups[group].rows.size()); ++row) {
            if (m_all[m_groups[group].rows[row]].id == id)
                return index(row, Key, index(group, 0));
        }
    }
    return {};
}

QKeySequence KeysModel::keyAt(const QModelIndex &index) const
{
    const ListedAction *action = actionAt(index);
    if (!action || (index.column() != Key && index.column() != SecondKey))
        return {};
    if (action->id == m_pending.id && index.column() == m_pending.column)
        return m_pending.key;
    return KeyBindings::keysOf(*action).value(index.column() - Key);
}

// What the pending key is for, or what has it.
bool KeysModel::isAtPending(const ListedAction &action) const
{
    if (m_pending.id.isEmpty())
        return false;
    const auto target = std::ranges::find(m_all, m_pending.id, &ListedAction::id);
    return target != m_all.end()
        && (action.id == m_pending.id
            || (sharesKeys(*target, action)
                && KeyBindings::keysOf(action).contains(m_pending.key)));
}

bool KeysModel::isInConflict(const QModelIndex &index) const
{
    const ListedAction *action = actionAt(index);
    const QKeySequence key = keyAt(index);
    if (!action || key.isEmpty())
        return false;
    return (key == m_pending.key && isAtPending(*action))
        || !othersWith(key, *action, m_all).isEmpty();
}

// Groups have no pointer, rows the number of their group and one more.
QModelIndex KeysModel::index(int row, int column, const QModelIndex &parent) const
{
    return hasIndex(row, column, parent)
        ? createIndex(row, column, parent.isValid() ? quintptr(parent.row() + 1) : quintptr(0))
        : QModelIndex();
}

QModelIndex KeysModel::parent(const QModelIndex &index) const
{
    return index.internalId() == 0 ? QModelIndex()
                                   : createIndex(int(index.internalId()) - 1, 0, quintptr(0));
}

int KeysModel::rowCount(const QModelIndex &parent) const
{
    if (!parent.isValid())
        return int(m_groups.size());
    const bool isGroup = parent.internalId() == 0 && parent.column() == 0;
    return isGroup ? int(m_groups[parent.row()].rows.size()) : 0;
}

int KeysModel::columnCount(const QModelIndex &) const
{
    return ColumnCount;
}

Qt::ItemFlags KeysModel::flags(const QModelIndex &index) const
{
    const ListedAction *action = actionAt(index);
    const bool isKey = index.column() == Key || index.column() == SecondKey;
    Qt::ItemFlags flags = QAbstractItemModel::flags(index);
    if (action && isKey && !action->isTag)
        flags |= Qt::ItemIsEditable;
    return flags;
}

QVariant KeysModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || role != Qt::DisplayRole)
        return {};
    switch (section) {
    case Action:
        return tr("Action");
    case Key:
        return tr("Key");
    case SecondKey:
        return tr("Second key");
    default:
        return tr("Where", "a key works");
    }
}

QVariant KeysModel::display(const ListedAction &action, const QModelIndex &index) const
{
    switch (index.column()) {
    case Action:
        return action.isTag ? tr("Tag: %1").arg(action.text) : action.text;
    case Where:
        switch (action.place) {
        case KeyPlace::Window:
            return tr("window", "where a key works");
        case KeyPlace::Text:
            return tr("text", "where a key works");
        case KeyPlace::List:
            return tr("list", "where a key works");
        }
        break;
    default:
        break;
    }
    return keyAt(index).toString(QKeySequence::NativeText);
}

QVariant KeysModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    const ListedAction *action = actionAt(index);
    if (!action) {
        if (role == IsGroupRole)
            return true;
        return role == Qt::DisplayRole && index.column() == Action ? m_groups[index.row()].title
                                                                   : QVariant();
    }
    switch (role) {
    case Qt::DisplayRole:
        return display(*action, index);
    case Qt::AccessibleTextRole:
        return isInConflict(index)
            ? tr("%1, in conflict", "a key").arg(display(*action, index).toString())
            : display(*action, index);
    case Qt::ToolTipRole:
        if (action->isTag && index.column() != Action)
            return tr("The keys of tags are set in the tagset.");
        return index.column() == Action ? QVariant(action->where()) : QVariant();
    case IsGroupRole:
        return false;
    case IsChangedRole:
        return KeyBindings::isChanged(*action);
    case HasConflictRole:
        return isInConflict(index);
    case KeyTextRole:
        return keyAt(index).toString(QKeySequence::NativeText);
    default:
        return {};
    }
}

} // namespace Standoff
