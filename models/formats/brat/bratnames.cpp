// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Standoff authors

#include "formats/brat/bratnames.h"

#include <ranges>

using namespace Qt::StringLiterals;

namespace Standoff {

const QString BratNames::attributionType = u"Attribution"_s;

namespace {

// Letters without their accents, other signs as "_"; "" when nothing is left.
QString plain(const QString &label)
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

QString wordOfKind(LayerKind kind)
{
    return QString::fromLatin1(wordOf(kind).data(), qsizetype(wordOf(kind).size()));
}

} // namespace

BratNames::BratNames(const Project &project)
    : m_project(project)
{
    for (const QString &name :
        {attributionType, u"Source"_s, u"Cue"_s, u"Content"_s, u"Parent"_s, u"stance"_s,
            u"status"_s, u"form"_s, u"attitude"_s, u"polarity"_s, u"determinacy"_s, u"channel"_s})
        m_labels.insert(name, name);
    for (const Layer *layer : project.layersInOrder()) {
        const QString name = make(u"layer"_s, layer->name);
        m_entityLines.append(u"#layer %1 %2"_s.arg(name, wordOfKind(layer->kind)));
        m_entityLines.append(u'!' + name);
        QMultiHash<TagId, const Tag *> children;
        const QList<const Tag *> tags = project.tagsInOrder(layer->id);
        for (const Tag *tag : tags | std::views::reverse) // values() gives the last one first
            children.insert(tag->parent, tag);
        addTags(children, {}, u"\t"_s);
    }
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

void BratNames::addTags(
    const QMultiHash<TagId, const Tag *> &children, TagId parent, const QString &indentation)
{
    for (const Tag *tag : children.values(parent)) {
        const QString name = make(u"tag %1"_s.arg(tag->layer.number), tag->name);
        m_tags.insert(tag->id, name);
        m_entityLines.append(indentation + name);
        addTags(children, tag->id, indentation + u'\t');
    }
}

void BratNames::Attribute::add(const QString &value)
{
    if (known.contains(value))
        return;
    known.insert(value);
    values.append(value);
}

// With a number, where the name stands for something else already.
QString BratNames::freeName(const QString &stem, const QString &label, bool mayBeShared)
{
    const auto isFree = [&](const QString &name) {
        const auto found = m_labels.constFind(name);
        return found == m_labels.cend() || (mayBeShared && *found == label);
    };
    QString name = stem;
    for (int &last = m_lastNumber[stem]; !isFree(name); ++last)
        name = u"%1-%2"_s.arg(stem, QString::number(last + 2));
    m_labels.insert(name, label);
    return name;
}

QString BratNames::make(const QString &category, const QString &label)
{
    QString &name = m_names[{category, label}];
    if (!name.isEmpty())
        return name;
    QString stem = plain(label);
    if (stem.isEmpty())
        stem = category.section(u' ', 0, 0);
    return name = freeName(stem, label, false);
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
    return name = freeName(stem, label, true);
}

QString BratNames::ofRelation(const QString &type)
{
    const QString name = make(u"relation"_s, type);
    m_relations.insert(name);
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
    attribute.types.insert(type);
    if (attribute.isFlag && value == "true"_L1)
        return {name, {}};
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

QString BratNames::annotationConf() const
{
    QStringList lines{u"# A type with \"!\" is a layer, the line before it says of which kind."_s,
        u"[entities]"_s};
    lines += m_entityLines;
    lines += {QString(), u"[relations]"_s};
    QStringList relations(m_relations.cbegin(), m_relations.cend());
    relations.sort();
    for (const QString &relation : std::as_const(relations))
        lines += relation + u" Arg1:<ENTITY>, Arg2:<ENTITY>"_s;
    lines += {u"<OVERLAP> Arg1:<ENTITY>, Arg2:<ENTITY>, <OVL-TYPE>:<ANY>"_s, QString(),
        u"[events]"_s,
        u"%1 Source*:<ENTITY>, Cue?:<ENTITY>, Content*:<ENTITY>, Parent?:%1"_s.arg(attributionType),
        QString(), u"[attributes]"_s};
    for (const QString &name : m_attributeOrder) {
        const Attribute attribute = m_attributes.value(name);
        QStringList types(attribute.types.cbegin(), attribute.types.cend());
        types.sort();
        QString line = u"%1 Arg:%2"_s.arg(name, types.join(u'|'));
        if (!attribute.isFlag && !attribute.values.isEmpty())
            line += u", Value:"_s + attribute.values.join(u'|');
        lines += line;
    }
    return lines.join(u'\n') + u'\n';
}

QString BratNames::visualConf() const
{
    QStringList lines{u"[labels]"_s};
    for (const auto &[name, label] : m_labels.asKeyValueRange()) {
        if (name != label)
            lines += u"%1 | %2"_s.arg(name, label.simplified());
    }
    lines += {QString(), u"[drawing]"_s,
        u"SPAN_DEFAULT\tfgColor:black, bgColor:lightgreen, borderColor:darken"_s,
        u"ARC_DEFAULT\tcolor:black, arrowHead:triangle-5"_s};
    for (const Tag &tag : m_project.all<Tag>()) {
        if (!tag.color.isEmpty())
            lines += u"%1\tbgColor:%2"_s.arg(m_tags.value(tag.id), tag.color);
    }
    return lines.join(u'\n') + u'\n';
}

QMap<QString, QString> BratNames::files() const
{
    QString shortcuts;
    for (const Tag &tag : m_project.all<Tag>()) {
        if (!tag.key.isEmpty())
            shortcuts += u"%1 %2\n"_s.arg(tag.key, m_tags.value(tag.id));
    }
    return {{u"annotation.conf"_s, annotationConf()}, {u"visual.conf"_s, visualConf()},
        {u"kb_shortcuts.conf"_s, shortcuts},
        {u"tools.conf"_s,
            u"[options]\nTokens\ttokenizer:whitespace\nSentences\tsplitter:newline\n\n"
            "[normalization]\nWikidata\tDB:<NONE>, <URL>:https://www.wikidata.org, "
            "<URLBASE>:https://www.wikidata.org/wiki/%s\n"_s}};
}

} // namespace Standoff
