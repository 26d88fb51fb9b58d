// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Standoff authors

#include "formats/brat/bratnames.h"

#include "formats/brat/bratconfig.h"
#include "formats/interchange/exporting.h"

#include <QRegularExpression>
#include <ranges>

using namespace Qt::StringLiterals;

namespace Standoff {

const QString BratNames::attributionType = u"Attribution"_s;

namespace {

// Letters without their accents, other signs as "_"; "" when nothing is left.
QString plainBratName(const QString &label)
{
    QString name;
    for (const QChar c : label.normalized(QString::NormalizationForm_KD)) {
        if (c.category() == QChar::Mark_NonSpacing)
            continue;
        const bool isPlain = c.unicode() < 0x80 && (c.isLetterOrNumber() || c == u'-');
        if (isPlain)
            name += c;
        else if (!name.isEmpty() && !name.endsWith(u'_'))
            name += u'_';
    }
    while (name.endsWith(u'_'))
        name.chop(1);
    return name;
}

// Whether brat's files can have a name as it is: one that came from a file, or any other one.
bool isBratName(const QString &name, bool isForeign)
{
    static const QRegularExpression ascii(u"\\A[A-Za-z0-9][A-Za-z0-9_.+/&'-]*\\z"_s);
    static const QRegularExpression foreign(
        u"\\A[^\\s\\p{C}:;,|<>\\[\\]!#*-][^\\s\\p{C}:;,|<>\\[\\]]*\\z"_s,
        QRegularExpression::UseUnicodePropertiesOption);
    return (isForeign ? foreign : ascii).match(name).hasMatch();
}

QString wordOfBratKind(LayerKind kind)
{
    return QString::fromLatin1(wordOf(kind).data(), qsizetype(wordOf(kind).size()));
}

} // namespace

BratNames::BratNames(const Project &project)
    : m_project(project)
{
    // Attributes that are fields of ours.
    for (const QString &name : {u"stance"_s, u"status"_s})
        m_taken.insert({u"attribute"_s, name});
    for (const Layer *layer : project.layersInOrder())
        addLayer(*layer);
    for (const Tag &tag : project.all<Tag>()) {
        for (const AttributeDefinition &definition : tag.attributes) {
            Attribute &attribute = this->attribute(make(u"attribute"_s, definition.name));
            attribute.isFlag = (attribute.types.isEmpty() || attribute.isFlag)
                && definition.values == QStringList{u"true"_s};
            attribute.types.insert(m_tags.value(tag.id));
            for (const QString &value : definition.values)
                attribute.add(makeValue(value));
        }
    }
}

bool BratNames::isEvent(TagId tag) const
{
    const Tag *found = m_project.find(tag);
    const Layer *layer = found ? m_project.layerOf(*found) : nullptr;
    return layer && layer->name == bratEventLayer();
}

void BratNames::addLayer(const Layer &layer)
{
    QMultiHash<TagId, const Tag *> children;
    const QList<const Tag *> tags = m_project.tagsInOrder(layer.id);
    for (const Tag *tag : tags | std::views::reverse) // values() gives the last one first
        children.insert(tag->parent, tag);
    if (layer.name == bratEventLayer()) {
        m_eventLines.append(u"#layer %1 %2"_s.arg(layer.name, wordOfBratKind(layer.kind)));
        addTags(children, {}, {}, m_eventOrder);
        return;
    }
    if (layer.name == bratTriggerLayer()) { // which are no types of their own
        QStringList lines;
        addTags(children, {}, {}, lines);
        for (const QString &line : std::as_const(lines))
            m_roles[line.trimmed()];
        return;
    }
    const QString name = make(u"layer"_s, layer.name);
    m_entityLines.append(u"#layer %1 %2"_s.arg(name, wordOfBratKind(layer.kind)));
    m_entityLines.append(u'!' + name);
    addTags(children, {}, u"\t"_s, m_entityLines);
}

void BratNames::addTags(const QMultiHash<TagId, const Tag *> &children, TagId parent,
    const QString &indentation, QStringList &lines)
{
    for (const Tag *tag : children.values(parent)) {
        const QString name =
            make(u"tag %1"_s.arg(tag->layer.number), tag->name, foreignNameOf(*tag));
        m_tags.insert(tag->id, name);
        lines.append(indentation + name);
        addTags(children, tag->id, indentation + u'\t', lines);
    }
}

void BratNames::Attribute::add(const QString &value)
{
    if (known.contains(value))
        return;
    known.insert(value);
    values.append(value);
}

// With a number, where the name stands for something else already: among those of its space, or as
// something that is called otherwise.
QString BratNames::freeName(
    const QString &space, const QString &stem, const QString &label, bool mayBeShared)
{
    const auto isFree = [&](const QString &name) {
        const auto found = m_labels.constFind(name);
        return (found == m_labels.cend() || *found == label)
            && (mayBeShared || !m_taken.contains({space, name}));
    };
    QString name = stem;
    for (int &last = m_lastNumber[space + u' ' + stem]; !isFree(name); ++last)
        name = u"%1-%2"_s.arg(stem, QString::number(last + 2));
    m_labels.insert(name, label);
    m_taken.insert({space, name});
    return name;
}

QString BratNames::make(const QString &category, const QString &label, const QString &wanted)
{
    QString &name = m_names[{category, label}];
    if (!name.isEmpty())
        return name;
    QString stem = wanted.isEmpty() ? label : wanted;
    if (!isBratName(stem, stem != label))
        stem = plainBratName(stem);
    if (stem.isEmpty())
        stem = category.section(u' ', 0, 0);
    // Tags of all layers are types to brat, but those of events and triggers.
    QString space = category.section(u' ', 0, 0);
    if (space == "tag"_L1) {
        const Layer *layer = m_project.find(LayerId{category.section(u' ', 1).toLongLong()});
        if (layer && (layer->name == bratEventLayer() || layer->name == bratTriggerLayer()))
            space = layer->name;
    }
    return name = freeName(space, stem, label, false);
}

QString BratNames::makeValue(const QString &label)
{
    QString &name = m_names[{u"value"_s, label}];
    if (!name.isEmpty())
        return name;
    QString stem = label;
    for (QChar &c : stem) {
        if (c.isSpace() || c.category() == QChar::Other_Control || u"|,:"_s.contains(c))
            c = u'_';
    }
    return name = freeName(u"value"_s, stem, label, true);
}

QString BratNames::ofRelation(const QString &type, const Ends &ends, bool hasEvents)
{
    const QString name = make(u"relation"_s, type);
    RelationUse &use = m_relations[name];
    use.ends.insert(ends);
    use.hasEvents |= hasEvents;
    return name;
}

QString BratNames::ofRole(const QString &type, const QString &eventType)
{
    const QString name = make(u"role"_s, type);
    QString stem = name;
    while (stem.size() > 1 && stem.back().isDigit())
        stem.chop(1);
    m_roles[eventType].insert(stem);
    return name;
}

QString BratNames::ofAttributionType(const QString &type)
{
    if (type.isEmpty() || type == attributionType)
        return attributionType;
    const QString name = isBratName(type, true) ? type : make(u"attribution"_s, type);
    m_attributionTypes.insert(name);
    return name;
}

BratNames::Attribute &BratNames::attribute(const QString &name)
{
    if (!m_attributes.contains(name))
        m_attributeOrder.append(name);
    return m_attributes[name];
}

BratNames::NameAndValue BratNames::ofField(
    const QString &name, const QString &value, const QString &type)
{
    Attribute &attribute = this->attribute(name);
    const bool isNew = attribute.types.isEmpty();
    attribute.types.insert(type);
    if ((attribute.isFlag && value == "true"_L1) || value.isEmpty()) {
        attribute.isFlag |= isNew;
        return {name, {}};
    }
    attribute.isFlag = false;
    const QString valueName = makeValue(value);
    attribute.add(valueName);
    return {name, valueName};
}

BratNames::NameAndValue BratNames::ofAttribute(
    const QString &name, const QString &value, const QString &type)
{
    return ofField(make(u"attribute"_s, name), value, type);
}

} // namespace Standoff
