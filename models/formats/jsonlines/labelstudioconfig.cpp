// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Standoff authors

#include "formats/jsonlines/labelstudioconfig.h"

#include "formats/interchange/exporting.h"
#include "formats/interchange/xmloutput.h"

using namespace Qt::StringLiterals;

namespace Standoff {

namespace {

void writeLayer(XmlOutput &xml, const Project &project, const Layer &layer)
{
    const QList<const Tag *> tags = project.tagsInOrder(layer.id);
    if (tags.isEmpty())
        return;
    xml.newLine();
    xml.start(u"Labels"_s, {{u"name"_s, layer.name}, {u"toName"_s, u"text"_s}});
    for (const Tag *tag : tags) {
        XmlOutput::Attributes attributes{
            {u"value"_s, foreignNameOf(*tag)}, {u"background"_s, tag->color}};
        if (!tag->key.isEmpty())
            attributes.append({u"hotkey"_s, tag->key});
        xml.newLine();
        xml.empty(u"Label"_s, attributes);
    }
    xml.newLine();
    xml.end();
}

void writeField(XmlOutput &xml, const QString &name, const QStringList &values)
{
    const XmlOutput::Attributes attributes{
        {u"name"_s, name}, {u"toName"_s, u"text"_s}, {u"perRegion"_s, u"true"_s}};
    xml.newLine();
    if (values.isEmpty()) {
        xml.empty(u"TextArea"_s, attributes + XmlOutput::Attributes{{u"editable"_s, u"true"_s}});
        return;
    }
    xml.start(u"Choices"_s, attributes + XmlOutput::Attributes{{u"choice"_s, u"single"_s}});
    for (const QString &value : values) {
        xml.newLine();
        xml.empty(u"Choice"_s, {{u"value"_s, value}});
    }
    xml.newLine();
    xml.end();
}

} // namespace

LabelStudioConfig::LabelStudioConfig(const Project &project)
    : m_project(project)
    , m_taken{QLatin1StringView(textName), QLatin1StringView(noteName)}
{
    for (const Layer *layer : project.layersInOrder())
        m_taken.insert(layer->name);
    QSet<QString> free; // any text will do for one of the tags
    for (const Tag &tag : project.all<Tag>()) {
        for (const AttributeDefinition &attribute : tag.attributes) {
            QStringList &values = m_values[attribute.name];
            for (const QString &value : attribute.values) {
                if (!values.contains(value))
                    values.append(value);
            }
            if (attribute.values.isEmpty())
                free.insert(attribute.name);
        }
    }
    for (const QString &name : std::as_const(free))
        m_values[name].clear();
}

bool LabelStudioConfig::hasField(const QString &attribute) const
{
    return !attribute.isEmpty() && !m_taken.contains(attribute);
}

void LabelStudioConfig::addAttribute(const QString &name, const QString &value)
{
    QStringList &values = m_values[name];
    if (!values.isEmpty() && !values.contains(value))
        values.append(value);
}

void LabelStudioConfig::write(Output &output) const
{
    XmlOutput xml(output);
    xml.newLine();
    xml.start(u"View"_s);
    for (const Layer *layer : m_project.layersInOrder())
        writeLayer(xml, m_project, *layer);
    if (!m_relations.isEmpty()) {
        QStringList types(m_relations.cbegin(), m_relations.cend());
        types.sort();
        xml.newLine();
        xml.start(u"Relations"_s);
        for (const QString &type : std::as_const(types)) {
            xml.newLine();
            xml.empty(u"Relation"_s, {{u"value"_s, type}});
        }
        xml.newLine();
        xml.end();
    }
    xml.newLine();
    xml.empty(u"Text"_s, {{u"name"_s, QLatin1StringView(textName)}, {u"value"_s, u"$text"_s}});
    for (const auto &[name, values] : m_values.asKeyValueRange()) {
        if (hasField(name))
            writeField(xml, name, values);
    }
    writeField(xml, QLatin1StringView(noteName), {});
    xml.newLine();
    xml.end();
}

} // namespace Standoff
