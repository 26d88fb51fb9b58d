// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Standoff authors

#include "formats/interchange/foreigntags.h"

#include "project/uuid.h"

#include <QRegularExpression>
#include <algorithm>

using namespace Qt::StringLiterals;

namespace Standoff {

namespace {

constexpr qsizetype mostOfTag = 500; // attributes, and values of one
constexpr int deepest = 20; // tags above one

// For tags without a colour, told apart by colour-blind people too (Okabe and Ito).
QString colorNumber(qsizetype number)
{
    static const QStringList colors{u"#e69f00"_s, u"#56b4e9"_s, u"#009e73"_s, u"#0072b2"_s,
        u"#d55e00"_s, u"#cc79a7"_s, u"#f0e442"_s, u"#999999"_s};
    return colors[number % colors.size()];
}

bool isColor(const QString &color)
{
    static const QRegularExpression six(u"^#[0-9a-fA-F]{6}$"_s);
    return six.match(color).hasMatch();
}

} // namespace

QString ForeignTags::usualLayer(const QString &tag)
{
    const QString word = tag.toLower();
    if (word == "source"_L1)
        return u"Sources"_s;
    if (word == "cue"_L1 || word == "attribution"_L1)
        return u"Cues"_s;
    if (word == "content"_L1 || word == "claim"_L1)
        return u"Claims"_s;
    return u"Entities"_s;
}

LayerKind ForeignTags::usualKind(const QString &layer)
{
    static const QHash<QString, LayerKind> kinds{{u"entities"_s, LayerKind::Entity},
        {u"entity"_s, LayerKind::Entity}, {u"namedentity"_s, LayerKind::Entity},
        {u"claims"_s, LayerKind::Claim}, {u"claim"_s, LayerKind::Claim},
        {u"sources"_s, LayerKind::Source}, {u"source"_s, LayerKind::Source},
        {u"cues"_s, LayerKind::Cue}, {u"cue"_s, LayerKind::Cue}};
    return kinds.value(layer.toLower(), LayerKind::Other);
}

LayerId ForeignTags::layer(const QString &name, LayerKind kind)
{
    LayerId &known = m_layersByName[name];
    if (!known) {
        known = {++m_lastNumber};
        m_layers.append({known, newUuid(), name, kind, int(m_layers.size())});
    }
    return known;
}

int ForeignTags::depthOf(TagId tag) const
{
    int depth = 0;
    for (; tag; tag = m_tags.value(tag).parent)
        ++depth;
    return depth;
}

TagId ForeignTags::declare(const ForeignTag &tag)
{
    const QString layerName = tag.layer.isEmpty() ? usualLayer(tag.name) : tag.layer;
    const LayerId in = layer(layerName, tag.kind.value_or(usualKind(layerName)));
    const QString label = tag.label.isEmpty() ? tag.name : tag.label;
    TagId &byCode = m_byCode[{in, tag.name}];
    TagId &byName = m_byName[{in, label}];
    if (!byCode && byName && m_tags[byName].code.isEmpty() && tag.label.isEmpty())
        byCode = byName;
    if (!byCode) {
        Tag made{.id = {++m_lastNumber}, .uuid = newUuid(), .layer = in, .name = label};
        for (int i = 2; m_byName.value({in, made.name}); ++i) // another tag is called so
            made.name = u"%1 (%2)"_s.arg(label).arg(i);
        if (made.name != tag.name)
            made.code = tag.name;
        made.color = isColor(tag.color) ? tag.color.toLower() : colorNumber(m_tags.size());
        made.position = m_counts[in]++;
        m_byName.insert({in, made.name}, made.id);
        m_tags.insert(made.id, made);
        m_byCode.insert({in, tag.name}, made.id);
        m_newTags.insert(made.id);
    }
    Tag &known = m_tags[m_byCode.value({in, tag.name})];
    const Tag before = known;
    if (known.guideline.isEmpty())
        known.guideline = tag.guideline;
    if (known.key.isEmpty() && tag.key.size() == 1 && !m_keys.contains(tag.key)) {
        known.key = tag.key;
        m_keys.insert(tag.key);
    }
    if (isColor(tag.color))
        known.color = tag.color.toLower();
    const TagId parent = m_byCode.value({in, tag.parent});
    if (!known.parent && parent && parent < known.id && depthOf(parent) < deepest)
        known.parent = parent; // which was there before, so that there are no circles
    for (const AttributeDefinition &attribute : tag.attributes) {
        const bool isKnown =
            std::ranges::contains(known.attributes, attribute.name, &AttributeDefinition::name);
        if (!isKnown && known.attributes.size() < mostOfTag)
            known.attributes.append(attribute);
    }
    if (known != before)
        m_newTags.insert(known.id);
    return known.id;
}

LayerKind ForeignTags::kindOf(TagId tag) const
{
    const auto found = std::ranges::find(m_layers, m_tags.value(tag).layer, &Layer::id);
    return found == m_layers.end() ? LayerKind::Other : found->kind;
}

bool ForeignTags::addAttribute(TagId tag, const QString &name, const QString &value)
{
    QList<AttributeDefinition> &attributes = m_tags[tag].attributes;
    const auto known = std::ranges::find(attributes, name, &AttributeDefinition::name);
    if (known == attributes.end()) {
        if (attributes.size() >= mostOfTag)
            return false;
        attributes.append({name, {}}); // any text will do
        m_newTags.insert(tag);
    } else if (!known->values.isEmpty() && !known->values.contains(value)) {
        if (known->values.size() >= mostOfTag)
            known->values.clear();
        else
            known->values.append(value);
        m_newTags.insert(tag);
    }
    return true;
}

void ForeignTags::takeNew(ChangeSet &values)
{
    for (; m_takenLayers < m_layers.size(); ++m_takenLayers)
        values.create(m_layers[m_takenLayers]);
    QList<TagId> tags(m_newTags.cbegin(), m_newTags.cend());
    std::ranges::sort(tags); // above come before those below
    for (const TagId tag : std::as_const(tags))
        values.create(m_tags[tag]);
    m_newTags.clear();
}

} // namespace Standoff
