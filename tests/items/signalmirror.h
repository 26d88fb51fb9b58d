// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Standoff authors

#pragma once

#include <QAbstractItemModel>
#include <QHash>

namespace Standoff {

// A model as one knows it who looks only where a signal says that something changed, as a view
// does. What it then knows must be what the model says.
class SignalMirror : public QObject
{
public:
    explicit SignalMirror(const QAbstractItemModel &model)
        : m_model(model)
    {
        using Model = QAbstractItemModel;
        look({});
        connect(&model, &Model::modelReset, this, [this] {
            m_known.clear();
            look({});
        });
        connect(&model, &Model::layoutChanged, this, [this] { look({}); });
        connect(&model, &Model::rowsInserted, this, &SignalMirror::lookAtRows);
        connect(&model, &Model::rowsRemoved, this,
            [this] { m_known.removeIf([](const auto &entry) { return !entry.key().isValid(); }); });
        connect(&model, &Model::dataChanged, this,
            [this](const QModelIndex &from, const QModelIndex &to) {
                for (int row = from.row(); row <= to.row(); ++row) {
                    for (int column = from.column(); column <= to.column(); ++column)
                        lookAt(from.siblingAtRow(row).siblingAtColumn(column));
                }
            });
    }

    // Where the two differ, in words; "" where they do not.
    QString difference(const QModelIndex &parent = {}) const
    {
        for (int row = 0; row < m_model.rowCount(parent); ++row) {
            for (int column = 0; column < m_model.columnCount(parent); ++column) {
                const QModelIndex index = m_model.index(row, column, parent);
                const QVariantList known = m_known.value(index);
                if (const QVariantList now = dataOf(index); known != now)
                    return textOf(known) + QStringLiteral(" is known, but it is ") + textOf(now);
            }
            if (const QString below = difference(m_model.index(row, 0, parent)); !below.isEmpty())
                return below;
        }
        return {};
    }

private:
    static QVariantList dataOf(const QModelIndex &index)
    {
        QVariantList data;
        for (const int role : {Qt::DisplayRole, Qt::DecorationRole, Qt::ToolTipRole, Qt::FontRole,
                 Qt::CheckStateRole, Qt::AccessibleTextRole})
            data.append(index.data(role));
        for (int role = Qt::UserRole; role < Qt::UserRole + 8; ++role)
            data.append(index.data(role));
        return data;
    }
    static QString textOf(const QVariantList &data)
    {
        QStringList texts;
        for (const QVariant &value : data)
            texts.append(value.toString());
        return texts.join(u'|');
    }

    void lookAt(const QModelIndex &index) { m_known.insert(index, dataOf(index)); }
    void look(const QModelIndex &parent)
    {
        if (const int rows = m_model.rowCount(parent); rows > 0)
            lookAtRows(parent, 0, rows - 1);
    }
    void lookAtRows(const QModelIndex &parent, int first, int last)
    {
        for (int row = first; row <= last; ++row) {
            for (int column = 0; column < m_model.columnCount(parent); ++column)
                lookAt(m_model.index(row, column, parent));
            look(m_model.index(row, 0, parent));
        }
    }

    const QAbstractItemModel &m_model;
    QHash<QPersistentModelIndex, QVariantList> m_known;
};

} // namespace Standoff
