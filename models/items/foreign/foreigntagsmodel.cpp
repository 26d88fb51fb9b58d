// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Standoff authors

#include "items/foreign/foreigntagsmodel.h"

#include "items/fieldlabels.h"
#include "text/oneline.h"

#include <QColor>
#include <QLocale>
#include <algorithm>

using namespace Qt::StringLiterals;

namespace Standoff {

ForeignTagsModel::ForeignTagsModel(const Project &project, QObject *parent)
    : QAbstractItemModel(parent)
    , m_project(project)
{
}

void ForeignTagsModel::show(const ImportSurvey &survey)
{
    beginResetModel();
    m_survey = survey;
    m_groups.clear();
    m_groupOf.clear();
    m_placeOf.clear();
    for (const Layer &layer : survey.layers)
        m_groups.append({.layer = layer});
    for (qsizetype i = 0; i < survey.tags.size(); ++i) {
        const Tag &tag = survey.tags[i];
        const auto group =
            std::ranges::find(m_groups, tag.layer, [](const Group &each) { return each.layer.id; });
        if (group == m_groups.end())
            continue;
        group->tags.append(tag);
        group->count += survey.counts.value(tag.id);
        m_groupOf.insert(tag.id, group - m_groups.begin());
        m_placeOf.insert(tag.id, i);
    }
    endResetModel();
    emit decided();
}

void ForeignTagsModel::setMapping(const ImportMapping &mapping)
{
    beginResetModel();
    m_mapping = mapping;
    endResetModel();
    emit decided();
}

const ForeignTagsModel::Group &ForeignTagsModel::groupAt(const QModelIndex &index) const
{
    return m_groups[index.internalId() == 0 ? index.row() : qsizetype(index.internalId()) - 1];
}

const Tag *ForeignTagsModel::tagAt(const QModelIndex &index) const
{
    return index.internalId() == 0 ? nullptr : &groupAt(index).tags[index.row()];
}

ForeignName ForeignTagsModel::nameOf(const QModelIndex &index) const
{
    const Tag *tag = tagAt(index);
    return {groupAt(index).layer.name, tag ? tag->name : QString()};
}

const Layer *ForeignTagsModel::layerNamed(const QString &name) const
{
    const auto &layers = m_project.all<Layer>();
    const auto found = std::ranges::find(layers, name, &Layer::name);
    return found == layers.cend() ? nullptr : &*found;
}

const Tag *ForeignTagsModel::tagNamed(const QString &layer, const QString &name) const
{
    const Layer *in = layerNamed(layer);
    for (const Tag *tag : in ? m_project.tagsInOrder(in->id) : QList<const Tag *>()) {
        if (tag->name == name)
            return tag;
    }
    return nullptr;
}

TagDecision ForeignTagsModel::decisionFor(const Group &group, const Tag &tag) const
{
    return m_mapping.of(group.layer.name, tag.name);
}

bool ForeignTagsModel::isInConflict(const Group &group) const
{
    const Layer *own = layerNamed(group.layer.name);
    if (!own || own->kind == group.layer.kind || m_mapping.decisionOn({group.layer.name, {}}))
        return false;
    return std::ranges::any_of(group.tags, [&](const Tag &tag) {
        const TagDecision decision = decisionFor(group, tag);
        const bool isDecided = m_mapping.decisionOn({group.layer.name, tag.name}).has_value();
        return !isDecided && !decision.isLeftOut && decision.layer == own->name;
    });
}

QStringList ForeignTagsModel::conflicts() const
{
    QStringList layers;
    for (const Group &group : m_groups) {
        if (isInConflict(group))
            layers.append(group.layer.name);
    }
    return layers;
}

int ForeignTagsModel::annotations() const
{
    int count = 0;
    for (const Group &group : m_groups) {
        for (const Tag &tag : group.tags)
            count += decisionFor(group, tag).isLeftOut ? 0 : m_survey.counts.value(tag.id);
    }
    return count;
}

int ForeignTagsModel::annotationsOf(const ImportSurvey::Article &article) const
{
    int count = 0;
    for (const auto &[id, times] : article.tags.asKeyValueRange()) {
        const auto group = m_groupOf.constFind(id);
        const bool comes = group == m_groupOf.cend()
            || !decisionFor(m_groups[*group], m_survey.tags[m_placeOf.value(id)]).isLeftOut;
        count += comes ? times : 0;
    }
    return count;
}

QString ForeignTagsModel::freeLayerName(const QString &name) const
{
    QString free = name;
    for (int i = 2; layerNamed(free); ++i)
        free = u"%1 (%2)"_s.arg(name).arg(i);
    return free;
}

QList<ForeignTagsModel::Choice> ForeignTagsModel::choices(const QModelIndex &index) const
{
    const Group &group = groupAt(index);
    const Tag *tag = tagAt(index);
    const QString &layer = group.layer.name;
    QList<Choice> choices;
    const bool isThere = tag ? tagNamed(layer, tag->name) != nullptr : layerNamed(layer) != nullptr;
    const bool isOfOtherKind = !tag && isThere && layerNamed(layer)->kind != group.layer.kind;
    if (tag && m_mapping.decisionOn({layer, {}}))
        choices.append({tr("With its layer"), std::nullopt});
    else if (tag)
        choices.append({isThere ? tr("As it is called: %1").arg(onOneLine(tag->name))
                                : tr("New tag “%1”").arg(onOneLine(tag->name)),
            std::nullopt});
    else if (!isOfOtherKind)
        choices.append({isThere ? tr("As it is called: %1").arg(onOneLine(layer))
                                : tr("New layer “%1”").arg(onOneLine(layer)),
            std::nullopt});
    choices.append({tr("Leave out"), TagDecision{.isLeftOut = true}});
    if (isOfOtherKind) {
        const QString free = freeLayerName(layer);
        choices.append({tr("New layer “%1”").arg(onOneLine(free)), TagDecision{.layer = free}});
    }
    for (const Layer *own : m_project.layersInOrder()) {
        if (!tag && (own->name != layer || isOfOtherKind))
            choices.append({onOneLine(own->name), TagDecision{.layer = own->name}});
        if (!tag)
            continue;
        for (const Tag *each : m_project.tagsInOrder(own->id)) {
            const bool isAsCalled = own->name == layer && each->name == tag->name;
            if (!isAsCalled || m_mapping.decisionOn({layer, {}}))
                //: layer and tag
                choices.append({tr("%1 / %2").arg(onOneLine(own->name), onOneLine(each->name)),
                    TagDecision{.layer = own->name, .tag = each->name}});
        }
    }
    return choices;
}

int ForeignTagsModel::chosen(const QModelIndex &index) const
{
    const auto decision = m_mapping.decisionOn(nameOf(index));
    const QList<Choice> all = choices(index);
    const auto found = std::ranges::find(all, decision, &Choice::decision);
    return found == all.cend() ? -1 : int(found - all.cbegin());
}

void ForeignTagsModel::choose(const QModelIndex &index, const std::optional<TagDecision> &decision)
{
    if (decision)
        m_mapping.decide(nameOf(index), *decision);
    else
        m_mapping.forget(nameOf(index));
    // Tags follow their layer, and a layer is in conflict by what its tags are.
    const QModelIndex layer = index.internalId() == 0 ? index : index.parent();
    const int row = layer.row();
    emit dataChanged(this->index(row, 0), this->index(row, ColumnCount - 1));
    if (const int last = rowCount(this->index(row, 0)) - 1; last >= 0) {
        const QModelIndex above = this->index(row, 0);
        emit dataChanged(this->index(0, 0, above), this->index(last, ColumnCount - 1, above));
    }
    emit decided();
}

bool ForeignTagsModel::setData(const QModelIndex &index, const QVariant &value, int role)
{
    if (!index.isValid() || index.column() != Target || role != Qt::EditRole)
        return false;
    const QList<Choice> all = choices(index);
    const int place = value.toInt();
    if (place < 0 || place >= all.size())
        return false;
    if (place != chosen(index))
        choose(index, all[place].decision);
    return true;
}

} // namespace Standoff
