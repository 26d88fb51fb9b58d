// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Standoff authors

#include "items/fieldlabels.h"
#include "items/foreign/foreigntagsmodel.h"
#include "text/oneline.h"

#include <QColor>
#include <QLocale>

using namespace Qt::StringLiterals;

namespace Standoff {

// What the rows say.

// Tags have the row of their layer, counted from one, as their id.
QModelIndex ForeignTagsModel::index(int row, int column, const QModelIndex &parent) const
{
    if (!hasIndex(row, column, parent))
        return {};
    return createIndex(row, column, parent.isValid() ? quintptr(parent.row() + 1) : quintptr(0));
}

QModelIndex ForeignTagsModel::parent(const QModelIndex &child) const
{
    return child.isValid() && child.internalId() != 0
        ? createIndex(int(child.internalId()) - 1, 0, quintptr(0))
        : QModelIndex();
}

int ForeignTagsModel::rowCount(const QModelIndex &parent) const
{
    if (!parent.isValid())
        return int(m_groups.size());
    const bool isLayer = parent.internalId() == 0 && parent.column() == 0;
    return isLayer ? int(m_groups[parent.row()].tags.size()) : 0;
}

int ForeignTagsModel::columnCount(const QModelIndex &) const
{
    return ColumnCount;
}

QVariant ForeignTagsModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || (role != Qt::DisplayRole && role != Qt::TextAlignmentRole))
        return {};
    if (role == Qt::TextAlignmentRole)
        return int((section == Count ? Qt::AlignRight : Qt::AlignLeading) | Qt::AlignVCenter);
    switch (section) {
    case Name:
        return tr("In the files");
    case Count:
        return tr("Annotations");
    case Target:
        return tr("In the project");
    case Remark:
        return tr("Remarks");
    default:
        return {};
    }
}

Qt::ItemFlags ForeignTagsModel::flags(const QModelIndex &index) const
{
    const Qt::ItemFlags flags = QAbstractItemModel::flags(index);
    return index.column() == Target ? flags | Qt::ItemIsEditable : flags;
}

bool ForeignTagsModel::isLeftOut(const QModelIndex &index) const
{
    const Tag *tag = tagAt(index);
    if (tag)
        return decisionFor(groupAt(index), *tag).isLeftOut;
    const auto decision = m_mapping.decisionOn(nameOf(index));
    return decision && decision->isLeftOut;
}

bool ForeignTagsModel::isNew(const QModelIndex &index) const
{
    const Group &group = groupAt(index);
    if (isLeftOut(index))
        return false;
    if (const Tag *tag = tagAt(index)) {
        const TagDecision decision = decisionFor(group, *tag);
        return !tagNamed(decision.layer, decision.tag);
    }
    const TagDecision decision =
        m_mapping.decisionOn(nameOf(index)).value_or(TagDecision{.layer = group.layer.name});
    return !layerNamed(decision.layer);
}

QString ForeignTagsModel::targetOfLayer(const Group &group) const
{
    if (isInConflict(group))
        return tr("To be decided");
    const TagDecision decision = m_mapping.decisionOn({group.layer.name, {}})
                                     .value_or(TagDecision{.layer = group.layer.name});
    if (decision.isLeftOut)
        return tr("Left out");
    const QString name = onOneLine(decision.layer);
    return layerNamed(decision.layer) ? name : tr("New layer “%1”").arg(name);
}

QString ForeignTagsModel::targetOfTag(const Group &group, const Tag &tag) const
{
    const TagDecision decision = decisionFor(group, tag);
    if (decision.isLeftOut)
        return tr("Left out");
    const bool isThere = tagNamed(decision.layer, decision.tag);
    const auto ofLayer = m_mapping.decisionOn({group.layer.name, {}});
    const QString usual = ofLayer && !ofLayer->isLeftOut ? ofLayer->layer : group.layer.name;
    const QString name = decision.layer == usual
        ? onOneLine(decision.tag)
        : tr("%1 / %2").arg(onOneLine(decision.layer), onOneLine(decision.tag));
    return isThere ? name : tr("New tag “%1”").arg(name);
}

QString ForeignTagsModel::remarkOnLayer(const Group &group) const
{
    const QString kind = wordLabel(u"layer.kind"_s, group.layer.kind);
    const auto decision = m_mapping.decisionOn({group.layer.name, {}});
    if (decision && decision->isLeftOut)
        return {};
    const Layer *own = layerNamed(decision ? decision->layer : group.layer.name);
    if (!own || own->kind == group.layer.kind)
        return {};
    //: kinds of layers
    return tr("Its kind is “%1” there, “%2” here").arg(kind, wordLabel(u"layer.kind"_s, own->kind));
}

QString ForeignTagsModel::remarkOnTag(const Group &group, const Tag &tag) const
{
    const TagDecision decision = decisionFor(group, tag);
    const Tag *taken = tag.key.isEmpty() ? nullptr : m_project.tagWithKey(tag.key);
    if (decision.isLeftOut || !taken || tagNamed(decision.layer, decision.tag))
        return {};
    //: %1 is a key, %2 a tag
    return tr("Without its key “%1”, which is that of “%2”").arg(tag.key, onOneLine(taken->name));
}

QVariant ForeignTagsModel::data(const QModelIndex &index, int role) const
{
    if (!index.isValid())
        return {};
    const Group &group = groupAt(index);
    const Tag *tag = tagAt(index);
    if (role == LeftOutRole)
        return isLeftOut(index);
    if (role == ConflictRole)
        return !tag && isInConflict(group);
    if (role == NewRole)
        return isNew(index);
    if (role == ColorRole) {
        if (!tag)
            return {};
        const TagDecision decision = decisionFor(group, *tag);
        const Tag *own = tagNamed(decision.layer, decision.tag);
        return QColor::fromString(own ? own->color : tag->color);
    }
    if (role == Qt::TextAlignmentRole)
        return int(
            (index.column() == Count ? Qt::AlignRight : Qt::AlignLeading) | Qt::AlignVCenter);
    if (role == Qt::EditRole && index.column() == Target)
        return chosen(index);
    if (role != Qt::DisplayRole && role != Qt::ToolTipRole)
        return {};
    switch (index.column()) {
    case Name:
        return onOneLine(tag ? tag->name : group.layer.name);
    case Count:
        return QLocale().toString(tag ? m_survey.counts.value(tag->id) : group.count);
    case Target:
        return tag ? targetOfTag(group, *tag) : targetOfLayer(group);
    case Remark:
        return tag ? remarkOnTag(group, *tag) : remarkOnLayer(group);
    default:
        return {};
    }
}

} // namespace Standoff
