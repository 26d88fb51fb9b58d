// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Standoff authors

#include "formats/refi/reficodes.h"

#include "formats/interchange/exporting.h"
#include "formats/refi/refiextra.h"
#include "project/valuejson.h"
#include "readers/jsontext.h"

#include <QRegularExpression>

using namespace Qt::StringLiterals;

namespace Standoff {

namespace {

const QString refiLayer = u"Codes"_s;
constexpr int deepestRefiCode = 200;
constexpr qsizetype longestRefiName = 1'000; // characters

void writeRefiTags(const Project &project, XmlOutput &xml,
    const QMultiHash<TagId, const Tag *> &below, const QList<const Tag *> &tags)
{
    static const QRegularExpression color(u"^#[0-9a-fA-F]{6}$"_s);
    for (const Tag *tag : tags) {
        XmlOutput::Attributes attributes{
            {u"guid"_s, refiGuid(tag->uuid)}, {u"name"_s, tag->name}, {u"isCodable"_s, u"true"_s}};
        if (color.match(tag->color).hasMatch())
            attributes.append({u"color"_s, tag->color});
        xml.newLine();
        xml.start(u"Code"_s, attributes);
        if (!tag->guideline.isEmpty())
            xml.element(u"Description"_s, tag->guideline);
        QList<const Tag *> children = below.values(tag->id);
        std::ranges::sort(children, {}, [](const Tag *each) { return each->position; });
        writeRefiTags(project, xml, below, children);
        xml.end();
    }
}

Json refiTagExtra(const Tag &tag)
{
    Json json = Json::object();
    if (const QString name = foreignNameOf(tag); name != tag.name)
        json["code"] = toJson(name);
    if (!tag.key.isEmpty())
        json["key"] = toJson(tag.key);
    if (!tag.attributes.isEmpty())
        json["attributes"] = toJson(tag.attributes);
    if (!XmlOutput::hasPlaceFor(tag.name))
        json["name"] = toJson(tag.name);
    if (!XmlOutput::hasPlaceFor(tag.guideline))
        json["guideline"] = toJson(tag.guideline);
    return json;
}

} // namespace

void RefiCodes::read(QXmlStreamReader &xml)
{
    while (xml.readNextStartElement()) {
        if (xml.name() == "Code"_L1)
            readCode(xml, -1, 0);
        else
            xml.skipCurrentElement();
    }
}

void RefiCodes::readCode(QXmlStreamReader &xml, int parent, int depth)
{
    const QXmlStreamAttributes attributes = xml.attributes();
    const QString name = attributes.value("name"_L1).trimmed().left(longestRefiName).toString();
    const auto place = int(m_codes.size());
    QString why;
    if (place >= most)
        why = tr("There are more than %Ln codes", nullptr, most);
    else if (depth > deepestRefiCode)
        why = tr("The code “%1” is too deep within others").arg(name.left(60));
    else if (name.isEmpty())
        why = tr("A code in line %1 has no name").arg(xml.lineNumber());
    if (!why.isEmpty()) {
        if (!m_leftOut.contains(why) && m_leftOut.size() < 100)
            m_leftOut.append(why);
        xml.skipCurrentElement();
        return;
    }
    const QStringView codable = attributes.value("isCodable"_L1);
    m_codes.append({.guid = refiKey(attributes.value("guid"_L1)),
        .name = name,
        .color = attributes.value("color"_L1).toString(),
        .isCodable = codable != "false"_L1 && codable != "0"_L1,
        .parent = parent});
    while (xml.readNextStartElement()) {
        if (xml.name() == "Description"_L1) {
            const QString text = xml.readElementText(QXmlStreamReader::SkipChildElements);
            m_codes[place].guideline = text;
        } else if (xml.name() == "NoteRef"_L1) {
            m_codes[place].notes.append(refiKey(xml.attributes().value("targetGUID"_L1)));
            xml.skipCurrentElement();
        } else if (xml.name() == "Code"_L1) {
            readCode(xml, place, depth + 1);
        } else {
            xml.skipCurrentElement();
        }
    }
}

int RefiCodes::readSets(QXmlStreamReader &xml)
{
    int others = 0;
    while (xml.readNextStartElement()) {
        bool isOurs = false;
        while (xml.readNextStartElement()) {
            if (xml.name() != "Description"_L1) {
                xml.skipCurrentElement();
                continue;
            }
            const auto extra =
                refiExtraIn(xml.readElementText(QXmlStreamReader::SkipChildElements));
            isOurs = extra && extra->contains("layers");
            if (isOurs)
                takeExtra(*extra);
        }
        others += isOurs ? 0 : 1;
    }
    return others;
}

void RefiCodes::takeExtra(const ReadJson &extra)
{
    m_isOurs = true;
    m_isUtf16 = stringIn(extra, "unit") == "utf16"_L1;
    for (const char *member : {"layers", "tags"}) {
        const auto found = extra.find(member);
        if (found == extra.end() || !found->is_object())
            continue;
        for (const auto &[guid, value] : found->items()) {
            if (value.is_object())
                m_extras.insert(refiKey(QString::fromStdString(guid)), value);
        }
    }
}

void RefiCodes::describe(const std::function<QString(const QString &guid)> &textOfNote)
{
    for (Code &code : m_codes) {
        for (const QString &guid : std::as_const(code.notes)) {
            const QString text = textOfNote(guid);
            if (!text.isEmpty())
                code.guideline += (code.guideline.isEmpty() ? u""_s : u"\n"_s) + text;
        }
    }
}

ForeignTag RefiCodes::tagOf(int place, const QString &layer, const QString &parent)
{
    const Code &code = std::as_const(m_codes)[place];
    const ReadJson extra = m_extras.value(code.guid, ReadJson::object());
    QString color = code.color;
    if (color.size() == 4) // "#rgb"
        color = u"#%1%1%2%2%3%3"_s.arg(color[1]).arg(color[2]).arg(color[3]);
    ForeignTag tag{.layer = layer,
        .parent = parent,
        .color = color,
        .key = stringIn(extra, "key"),
        .guideline = stringIn(extra, "guideline")};
    tag.label = stringIn(extra, "name");
    tag.name = stringIn(extra, "code");
    if (tag.label.isEmpty())
        tag.label = code.name;
    if (tag.name.isEmpty())
        tag.name = tag.label;
    // Codes of one name below several others are told apart by what they are below.
    if (m_used.contains({layer, tag.name}) && !parent.isEmpty() && parent.size() < longestRefiName)
        tag.name = tag.label = parent + u" / "_s + code.name;
    const QString base = tag.name;
    while (m_used.contains({layer, tag.name}))
        tag.name = tag.label = u"%1 (%2)"_s.arg(base).arg(++m_used[{layer, base}]);
    m_used.insert({layer, tag.name}, 1);
    if (tag.guideline.isEmpty())
        tag.guideline = code.guideline;
    if (const auto attributes = extra.find("attributes"); attributes != extra.end())
        (void)fromJson(*attributes, tag.attributes);
    return tag;
}

QList<ForeignTag> RefiCodes::tags()
{
    QList<ForeignTag> tags;
    QList<Name> names(m_codes.size()); // of each code; without a tag where it is a layer
    QHash<QString, LayerKind> kinds;
    for (int i = 0; i < int(m_codes.size()); ++i) {
        const Code &code = std::as_const(m_codes)[i];
        const ReadJson extra = m_extras.value(code.guid, ReadJson::object());
        const bool isLayer =
            m_isOurs && code.parent < 0 && (extra.contains("kind") || !code.isCodable);
        if (isLayer) {
            QString layer = stringIn(extra, "name");
            if (layer.isEmpty())
                layer = code.name;
            LayerKind kind = LayerKind::Other;
            if (fromWord(stringIn(extra, "kind").toStdString(), kind))
                kinds.insert(layer, kind);
            names[i] = {{}, layer};
            continue;
        }
        const Name above = code.parent < 0 ? Name{{}, refiLayer} : names[code.parent];
        ForeignTag tag = tagOf(i, above.layer, above.tag);
        if (kinds.contains(above.layer))
            tag.kind = kinds.value(above.layer);
        else if (!m_isOurs)
            tag.kind = LayerKind::Other;
        names[i] = {tag.name, above.layer};
        m_names.insert(code.guid, names[i]);
        tags.append(tag);
    }
    return tags;
}

bool hasRefiCodes(const Project &project)
{
    return !project.all<Layer>().isEmpty();
}

void writeRefiCodes(const Project &project, XmlOutput &xml)
{
    xml.newLine();
    xml.start(u"Codes"_s);
    for (const Layer *layer : project.layersInOrder()) {
        QMultiHash<TagId, const Tag *> below;
        QList<const Tag *> top;
        for (const Tag *tag : project.tagsInOrder(layer->id)) {
            if (project.find(tag->parent))
                below.insert(tag->parent, tag);
            else
                top.append(tag);
        }
        xml.newLine();
        xml.start(u"Code"_s,
            {{u"guid"_s, refiGuid(layer->uuid)}, {u"name"_s, layer->name},
                {u"isCodable"_s, u"false"_s}});
        writeRefiTags(project, xml, below, top);
        xml.newLine();
        xml.end();
    }
    xml.newLine();
    xml.end();
}

void writeRefiSets(const Project &project, XmlOutput &xml, bool isUtf16)
{
    Json layers = Json::object();
    for (const Layer *layer : project.layersInOrder()) {
        Json &json = layers[refiGuid(layer->uuid).toStdString()];
        json["kind"] = std::string(wordOf(layer->kind));
        if (!XmlOutput::hasPlaceFor(layer->name))
            json["name"] = toJson(layer->name);
    }
    Json tags = Json::object();
    for (const Tag &tag : project.all<Tag>()) {
        if (Json json = refiTagExtra(tag); !json.empty())
            tags[refiGuid(tag.uuid).toStdString()] = json;
    }
    Json all = Json::object();
    all["standoff"] = 1;
    if (isUtf16)
        all["unit"] = "utf16";
    all["layers"] = layers;
    all["tags"] = tags;
    static const QUuid set = QUuid::fromString(u"6f0c6b52-58ab-4c59-9a1f-3f1d5a0d7d10"_s);
    xml.newLine();
    xml.start(u"Sets"_s);
    xml.newLine();
    xml.start(u"Set"_s, {{u"guid"_s, refiGuid(set)}, {u"name"_s, u"Standoff"_s}});
    xml.element(u"Description"_s,
        QString::fromStdString(all.dump(-1, ' ', true, Json::error_handler_t::replace)));
    xml.end();
    xml.newLine();
    xml.end();
}

} // namespace Standoff
