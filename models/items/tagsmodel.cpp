// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Standoff authors

#include "items/tagsmodel.h"

#include "project/tagset/tagnames.h"
#include "text/oneline.h"

#include <QColor>

namespace Standoff {

TagsModel::TagsModel(const OpenProject &session, const QList<LayerKind> &kinds, QObject *parent)
    : RowsModel(session, parent)
    , m_kinds(kinds)
{
    load();
}

int TagsModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : ColumnCount;
}

QVariant TagsModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || role != Qt::DisplayRole)
        return {};
    switch (section) {
    case Name:
        return tr("Tag");
    case Key:
        return tr("Key", "on the keyboard");
    case Annotations:
        return tr("Annotations");
    default:
        return {};
    }
}

QVariant TagsModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    const TagRow &row = m_rows[index.row()];
    switch (role) {
    case Qt::DisplayRole:
        if (index.column() == Name)
            return onOneLine(shownTagName(row.tag.name));
        return index.column() == Key ? QVariant(row.tag.key) : QVariant(row.annotations);
    case Qt::DecorationRole:
        return index.column() == Name ? QVariant(QColor::fromString(row.tag.color)) : QVariant();
    case Qt::ToolTipRole:
        return row.tag.guideline;
    case NumberRole:
        return row.number;
    case KeyRole:
        return row.tag.key;
    case CountRole:
        return row.annotations;
    default:
        return {};
    }
}

std::optional<TagRow> TagsModel::rowFor(TagId id) const
{
    const Tag *tag = project().find(id);
    const Layer *layer = tag ? project().layerOf(*tag) : nullptr;
    if (!layer || !m_kinds.contains(layer->kind))
        return {};
    return TagRow{id.number, *tag, layer->position, project().annotationCount(id.number)};
}

void TagsModel::load()
{
    m_rows.clear();
    for (const Tag &tag : project().all<Tag>()) {
        if (const auto row = rowFor(tag.id))
            m_rows.append(*row);
    }
    std::ranges::sort(m_rows, {}, &TagRow::order);
}

void TagsModel::follow(const ChangeSet &changes)
{
    QSet<TagId> concerned;
    for (const auto &change : changes.of<Tag>())
        concerned.insert(change.either().id);
    for (const auto &[number, difference] : changes.tally().asKeyValueRange()) {
        if (project().find(TagId{number}))
            concerned.insert(TagId{number});
    }
    for (const auto &change : changes.of<Layer>()) {
        for (const Tag *tag : project().tagsInOrder(change.either().id))
            concerned.insert(tag->id);
    }
    Rows changed;
    QSet<qint64> gone;
    for (const TagId id : std::as_const(concerned)) {
        if (const auto row = rowFor(id))
            changed.append(*row);
        else
            gone.insert(id.number);
    }
    take(m_rows, gone);
    put(m_rows, changed);
}

} // namespace Standoff
