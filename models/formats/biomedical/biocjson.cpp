// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Standoff authors

#include "formats/biomedical/biocjson.h"

#include "formats/interchange/foreignjson.h"
#include "readers/jsontext.h"

using namespace Qt::StringLiterals;

namespace Standoff {

namespace {

constexpr qint64 farthest = 1LL << 40; // that sums of offsets do not overflow

Json infonsJson(const Properties &infons, const QString &type = {})
{
    Json json = Json::object();
    if (!type.isEmpty())
        json["type"] = type.toStdString();
    for (const auto &[name, value] : infons)
        json[name.toStdString()] = value.toStdString();
    return json;
}

Json biocJson(const FlatMark &mark)
{
    Json locations = Json::array();
    for (const ForeignRange &range : mark.ranges)
        locations.push_back({{"offset", range.begin}, {"length", range.end - range.begin}});
    return Json{{"id", mark.id.toStdString()}, {"infons", infonsJson(mark.properties, mark.type)},
        {"text", mark.text.toStdString()}, {"locations", locations}};
}

Json biocJson(const FlatLink &link)
{
    Json nodes = Json::array();
    for (const FlatMember &member : link.members) {
        nodes.push_back({{"refid", member.id.toStdString()}, {"role", member.role.toStdString()}});
    }
    return Json{{"id", link.id.toStdString()}, {"infons", infonsJson(link.properties, link.type)},
        {"nodes", nodes}};
}

template <typename Value>
Json biocList(const QList<Value> &values)
{
    Json list = Json::array();
    for (const Value &value : values)
        list.push_back(biocJson(value));
    return list;
}

QString biocText(const ReadJson &json)
{
    QString text;
    if (json.is_string())
        return fromJson(json, text) ? text : QString();
    return json.is_primitive() && !json.is_null() ? QString::fromStdString(json.dump()) : QString();
}

QString biocText(const ReadJson &object, const char *member)
{
    const auto found = object.find(member);
    return found == object.end() ? QString() : biocText(*found);
}

qint64 biocNumber(const ReadJson &object, const char *member)
{
    return std::clamp<qint64>(numberIn(object, member), -1, farthest);
}

QString takeType(Properties &infons)
{
    for (qsizetype i = 0; i < infons.size(); ++i) {
        if (infons[i].first == "type"_L1)
            return infons.takeAt(i).second;
    }
    return {};
}

QList<FlatMark> marksOf(const ReadJson &object)
{
    QList<FlatMark> marks;
    for (const ReadJson &json : listIn(object, "annotations")) {
        if (!json.is_object()) {
            marks.append(FlatMark()); // which has no place
            continue;
        }
        FlatMark mark{.id = biocText(json, "id"),
            .text = biocText(json, "text"),
            .properties = biocInfons(json)};
        mark.type = takeType(mark.properties);
        mark.place = mark.id;
        for (const ReadJson &location : listIn(json, "locations")) {
            const qint64 offset = biocNumber(location, "offset");
            mark.ranges.append({offset, offset + biocNumber(location, "length")});
        }
        marks.append(mark);
    }
    return marks;
}

QList<FlatLink> linksOf(const ReadJson &object)
{
    QList<FlatLink> links;
    for (const ReadJson &json : listIn(object, "relations")) {
        if (!json.is_object()) {
            links.append(FlatLink()); // which has no parts
            continue;
        }
        FlatLink link{.id = biocText(json, "id"), .properties = biocInfons(json)};
        link.type = takeType(link.properties);
        link.place = link.id;
        for (const ReadJson &node : listIn(json, "nodes"))
            link.members.append({biocText(node, "role"), biocText(node, "refid")});
        links.append(link);
    }
    return links;
}

BiocPassage passageOf(const ReadJson &json)
{
    return {.infons = biocInfons(json),
        .offset = std::max<qint64>(0, biocNumber(json, "offset")),
        .text = biocText(json, "text"),
        .annotations = marksOf(json),
        .relations = linksOf(json),
        .sentences = {}};
}

} // namespace

Properties biocInfons(const ReadJson &object)
{
    Properties infons;
    const auto found = object.find("infons");
    if (found == object.end() || !found->is_object())
        return infons;
    for (const auto &[name, value] : found->items()) {
        const QString text = value.is_primitive() ? biocText(value) : textOf(value);
        if (!value.is_null())
            infons.append({QString::fromStdString(name), text});
    }
    return infons;
}

Json toBiocJson(const BiocDocument &document)
{
    Json passages = Json::array();
    for (const BiocPassage &passage : document.passages) {
        passages.push_back({{"offset", passage.offset}, {"infons", infonsJson(passage.infons)},
            {"text", passage.text.toStdString()}, {"sentences", Json::array()},
            {"annotations", biocList(passage.annotations)},
            {"relations", biocList(passage.relations)}});
    }
    return Json{{"id", document.id.toStdString()}, {"infons", infonsJson(document.infons)},
        {"passages", passages}, {"annotations", biocList(document.annotations)},
        {"relations", biocList(document.relations)}};
}

BiocDocument biocOf(const ReadJson &json)
{
    BiocDocument document{.id = biocText(json, "id"),
        .infons = biocInfons(json),
        .annotations = marksOf(json),
        .relations = linksOf(json)};
    for (const ReadJson &each : listIn(json, "passages")) {
        if (!each.is_object())
            continue;
        BiocPassage passage = passageOf(each);
        for (const ReadJson &sentence : listIn(each, "sentences")) {
            if (sentence.is_object())
                passage.sentences.append(passageOf(sentence));
        }
        document.passages.append(passage);
    }
    return document;
}

} // namespace Standoff
