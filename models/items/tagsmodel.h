// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Standoff authors

#pragma once

#include "items/rowsmodel.h"

namespace Standoff {

struct TagRow
{
    qint64 number = 0;
    Tag tag;
    int layerPosition = 0;
    int annotations = 0;

    auto order() const { return std::tuple(layerPosition, tag.position, number); }
    bool operator==(const TagRow &) const = default;
};

// The tags of the layers of some kinds, in the order of the tagset.
class TagsModel : public RowsModel<TagRow>
{
    Q_OBJECT

public:
    enum Column { Name, Key, Annotations, ColumnCount };
    // Qt::DecorationRole is the tag's colour, Qt::ToolTipRole its guideline.
    enum Role { NumberRole = Qt::UserRole, KeyRole, CountRole };

    TagsModel(const OpenProject &session, const QList<LayerKind> &kinds, QObject *parent = nullptr);

    const Tag &tagAt(int row) const { return m_rows[row].tag; }

    int columnCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role = Qt::DisplayRole) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

protected:
    void load() override;
    void follow(const ChangeSet &changes) override;

private:
    // Nothing when the tag is gone, or is in a layer of another kind.
    std::optional<TagRow> rowFor(TagId id) const;

    QList<LayerKind> m_kinds;
};

} // namespace Standoff
