// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Standoff authors

#include "formats/brat/brattags.h"

#include "project/uuid.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace Standoff {

namespace {

constexpr qsizetype mostOfTag = 500; // of a tag

// For types without a colour, told apart by colour-blind people too (Okabe and Ito).
const QStringList &palette()
{
    static const QStringList colors{u"#e69f00"_s, u"#56b4e9"_s, u"#009e73"_s, u"#0072b2"_s,
        u"#d55e00"_s, u"#cc79a7"_s, u"#f0e442"_s, u"#999999"_s};
    return colors;
}

} // namespace

LayerId BratTags::layer(const QString &name, LayerKind kind)
{
    const auto found = std::ranges::find(m_layers, name, &Layer::name);
    if (found != m_layers.end())
        return found->id;
    m_layers.append({{++m_lastNumber}, newUuid(), name, kind, int(m_layers.size())});
    return m_layers.last().id;
}

LayerKind BratTags::kind(TagId tag) const
{
    return std::ranges::find(m_layers, m_tags.value(tag).layer, &Layer::id)->kind;
}

TagId BratTags::makeTag(const QString &type, LayerId layer, TagId parent, const BratConfig &config)
{
    TagId &known = m_byName[{layer, config.label(type)}];
    if (known) {
        m_byType.insert(type, known);
        return known;
    }
    Tag tag{.id = {++m_lastNumber},
        .uuid = newUuid(),
        .layer = layer,
        .parent = parent,
        .name = config.label(type),
        .color = config.colors.value(type)};
    if (tag.color.isEmpty())
        tag.color = palette()[m_tags.size() % palette().size()];
    const QString key = config.keys.value(type);
    if (!m_keys.contains(key))
        tag.key = key;
    m_keys.insert(key);
    tag.position = m_counts[layer]++;
    known = tag.id;
    m_tags.insert(tag.id, tag);
    m_newTags.insert(tag.id);
    m_byType.insert(type, tag.id);
    return tag.id;
}

void BratTags::declare(const BratConfig &config)
{
    QHash<QString, LayerId> layers; // of groups and of the types in them
    for (const BratConfig::Type &type : config.entities) {
        if (type.isGroup && type.parent.isEmpty()) {
            layers[type.name] =
                layer(config.label(type.name), config.layers.value(type.name, LayerKind::Entity));
        } else if (!m_byType.contains(type.name) && layers.contains(type.parent)) {
            layers[type.name] = layers[type.parent];
            makeTag(type.name, layers[type.name], m_byType.value(type.parent), config);
        } else if (!m_byType.contains(type.name)) {
            const TagId id = tag(type.name, config);
            layers[type.name] = m_tags[id].layer;
        }
    }
    for (const BratConfig::Attribute &attribute : config.attributes) {
        const QString &name = attribute.name;
        QStringList values;
        for (const QString &value : attribute.values)
            values.append(config.label(value));
        for (const BratConfig::Type &type : config.entities) {
            const bool forAll = std::ranges::any_of(attribute.types,
                [](const QString &name) { return name.startsWith(u'<') && name != "<EVENT>"_L1; });
            if (m_byType.contains(type.name) && (forAll || attribute.types.contains(type.name))
                && !(config.isOurs() && (name == "stance"_L1 || name == "status"_L1)))
                addAttribute(m_byType.value(type.name), config.label(name),
                    values.isEmpty() ? QStringList{u"true"_s} : values);
        }
    }
}

TagId BratTags::tag(const QString &type, const BratConfig &config)
{
    if (const TagId known = m_byType.value(type))
        return known;
    // The words of PolNeAR and of our own attributions; anything else names an entity.
    if (type == "Source"_L1)
        return makeTag(type, layer(u"Sources"_s, LayerKind::Source), {}, config);
    if (type == "Cue"_L1 || type == "Attribution"_L1)
        return makeTag(type, layer(u"Cues"_s, LayerKind::Cue), {}, config);
    if (type == "Content"_L1 || type == "Claim"_L1)
        return makeTag(type, layer(u"Claims"_s, LayerKind::Claim), {}, config);
    if (config.events.contains(type))
        return makeTag(type, layer(u"Events"_s, LayerKind::Other), {}, config);
    return makeTag(type, layer(u"Entities"_s, LayerKind::Entity), {}, config);
}

bool BratTags::addAttribute(TagId tag, const QString &name, const QStringList &values)
{
    QList<AttributeDefinition> &attributes = m_tags[tag].attributes;
    if (std::ranges::contains(attributes, name, &AttributeDefinition::name))
        return true;
    if (attributes.size() >= mostOfTag)
        return false;
    attributes.append({name, values});
    m_newTags.insert(tag);
    return true;
}

void BratTags::takeNew(ChangeSet &values)
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
