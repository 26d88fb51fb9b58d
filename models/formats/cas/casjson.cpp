// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Standoff authors

#include "formats/cas/casjson.h"

#include "formats/standoff/jsonitems.h"
#include "project/valuejson.h"
#include "readers/jsontext.h"

#include <algorithm>
#include <optional>
#include <utility>

using namespace Qt::StringLiterals;

namespace Standoff {

namespace {

// A text, number or truth value as text; none of anything else.
std::optional<QString> casTextOf(const ReadJson &json)
{
    if (json.is_string())
        return stringOf(json);
    if (json.is_number() || json.is_boolean())
        return QString::fromStdString(json.dump());
    return std::nullopt;
}

CasFeature casFeatureOf(const std::string &key, const ReadJson &value, Cas &cas)
{
    CasFeature feature;
    QString name;
    fromUtf8(key, name);
    feature.isReference = name.startsWith(u'@');
    if (name.startsWith(u'@') || name.startsWith(u'^') || name.startsWith(u'#'))
        name.remove(0, 1);
    feature.isList = value.is_array();
    if (name == "%ELEMENTS"_L1) {
        name = u"elements"_s;
        feature.isList = true;
    }
    feature.name = cas.shared(name);
    const auto add = [&feature](const ReadJson &item) {
        if (feature.isReference)
            feature.references.append(item.is_number_integer() ? item.get<qint64>() : 0);
        else if (const auto text = casTextOf(item))
            feature.texts.append(*text);
    };
    if (value.is_array())
        std::ranges::for_each(value, add);
    else
        add(value);
    return feature;
}

std::string casDumped(const Json &json)
{
    return json.dump(-1, ' ', false, Json::error_handler_t::replace);
}

QByteArray casLine(const Json &json)
{
    return QByteArray::fromStdString(casDumped(json));
}

void writeCasTypes(const CasTypes &types, Output &output)
{
    output.write("{\n  \"%TYPES\" : {");
    bool isFirst = true;
    for (const CasType &type : types.all()) {
        Json json = {{"%NAME", toJson(type.name)}, {"%SUPER_TYPE", toJson(type.supertype)}};
        for (const CasTypeFeature &feature : type.features) {
            Json declared = {{"%NAME", toJson(feature.name)}, {"%RANGE", toJson(feature.range)}};
            json[feature.name.toStdString()] = std::move(declared);
        }
        output.write(isFirst ? "\n    " : ",\n    ");
        output.write(casLine(toJson(type.name)) + " : " + casLine(json));
        isFirst = false;
    }
    output.write("\n  },\n  \"%FEATURE_STRUCTURES\" : [");
}

Json casJsonOf(const CasFeature &feature)
{
    bool good = false;
    const qint64 number = feature.isNumber ? feature.texts.value(0).toLongLong(&good) : 0;
    return good ? Json(number) : toJson(feature.texts.value(0));
}

// Arrays are structures of their own, which stand before the one that has them.
void writeCasStructure(
    const CasStructure &structure, qint64 &lastId, const std::function<void(const Json &)> &write)
{
    Json json = {{"%ID", structure.id}, {"%TYPE", toJson(structure.type)}};
    for (const CasFeature &feature : structure.features) {
        const std::string name = feature.name.toStdString();
        if (feature.isList) {
            Json array = {{"%ID", ++lastId},
                {"%TYPE", feature.isReference ? "uima.cas.FSArray" : "uima.cas.StringArray"}};
            Json elements = Json::array();
            for (const qint64 id : feature.references)
                elements.push_back(id);
            for (const QString &text : feature.texts)
                elements.push_back(toJson(text));
            array["%ELEMENTS"] = std::move(elements);
            write(array);
            json["@" + name] = lastId;
        } else if (feature.isReference) {
            json["@" + name] = feature.references.value(0);
        } else {
            json[name] = casJsonOf(feature);
        }
    }
    write(json);
}

} // namespace

void CasJson::readTypes(const ReadJson &json, Cas &cas)
{
    if (!json.is_object())
        return;
    for (const auto &[key, value] : json.items()) {
        CasType type;
        if (!fromUtf8(key, type.name) || !value.is_object())
            continue;
        type.supertype = stringIn(value, "%SUPER_TYPE");
        for (const auto &[name, declared] : value.items()) {
            CasTypeFeature feature;
            if (!declared.is_object() || !fromUtf8(name, feature.name))
                continue;
            feature.range = stringIn(declared, "%RANGE");
            type.features.insert(feature.name, feature);
        }
        cas.types.add(type);
    }
}

void CasJson::readStructure(const ReadJson &json, Cas &cas)
{
    const auto id = json.is_object() ? json.find("%ID") : json.end();
    CasStructure structure;
    structure.type = json.is_object() ? stringIn(json, "%TYPE") : QString();
    if (structure.type.isEmpty() || id == json.end() || !id->is_number_integer()) {
        tell(tr("a structure without type or number"), cas);
        return;
    }
    structure.id = id->get<qint64>();
    structure.type = cas.shared(structure.type);
    const bool isOfTexts = structure.type != "uima.cas.FSArray"_L1
        && (structure.type.startsWith("uima.cas."_L1) || !structure.type.endsWith("[]"_L1));
    for (const auto &[key, value] : json.items()) {
        if (value.is_null() || (key.starts_with('%') && key != "%ELEMENTS"))
            continue;
        const bool isOfReferences = key == "%ELEMENTS" && !isOfTexts;
        structure.features.append(casFeatureOf(isOfReferences ? "@" + key : key, value, cas));
    }
    if (!cas.add(std::move(structure)))
        tell(tr("a structure with the number of another one, or one too many"), cas);
}

// One file need not say more than this.
void CasJson::tell(const QString &remark, Cas &cas)
{
    constexpr qsizetype most = 20;
    if (cas.remarks.size() < most)
        cas.remarks.append(remark);
    else if (cas.remarks.size() == most)
        cas.remarks.append(tr("and more of the kind"));
}

void CasJson::readViews(const ReadJson &json, Cas &cas)
{
    for (const ReadJson &view : json) {
        if (!view.is_object())
            continue;
        CasView made;
        if (const auto sofa = view.find("%SOFA"); sofa != view.end() && sofa->is_number_integer())
            made.sofa = sofa->get<qint64>();
        if (const auto members = view.find("%MEMBERS"); members != view.end()) {
            for (const ReadJson &member : *members) {
                if (member.is_number_integer())
                    made.members.append(member.get<qint64>());
            }
        }
        cas.views.append(made);
    }
}

Result<Cas> CasJson::read(const QByteArray &bytes)
{
    RETURN_IF_ERROR(checkJson(bytes, 2)); // structures come one by one
    Cas cas;
    std::string member;
    bool isThere = false; // what a CAS has
    bool isGiven = false; // all bytes are, at once
    const auto given = [&]() { return std::exchange(isGiven, true) ? QByteArray() : bytes; };
    const auto isMember = [&](const std::string &name) {
        member = name;
        isThere |= name == "%FEATURE_STRUCTURES" || name == "%VIEWS";
        return name == "%FEATURE_STRUCTURES" || name == "%VIEWS" || name == "%TYPES";
    };
    const auto takeItem = [&](const ReadJson &item) {
        if (member == "%FEATURE_STRUCTURES")
            readStructure(item, cas);
        return true;
    };
    const auto takeValue = [&](const ReadJson &value) {
        if (member == "%TYPES")
            readTypes(value, cas);
        else if (member == "%VIEWS")
            readViews(value, cas);
        return true;
    };
    try {
        JsonItems::parse(given, {.member = isMember, .item = takeItem, .value = takeValue});
    } catch (const ReadJson::exception &error) {
        return failure(tr("It is not JSON of a CAS: %1").arg(QLatin1StringView(error.what())));
    }
    if (!isThere)
        return failure(tr("It is not JSON of a CAS"));
    return cas;
}

void CasJson::write(const Cas &cas, Output &output)
{
    writeCasTypes(cas.types, output);
    qint64 lastId = 0;
    for (const CasStructure &structure : cas.structures)
        lastId = std::max(lastId, structure.id);
    bool isFirst = true;
    const auto write = [&](const Json &json) {
        output.write(isFirst ? "\n    " : ",\n    ");
        output.write(casLine(json));
        isFirst = false;
    };
    for (const CasStructure &structure : cas.structures)
        writeCasStructure(structure, lastId, write);
    output.write("\n  ],\n  \"%VIEWS\" : {");
    isFirst = true;
    for (const CasView &view : cas.views) {
        const CasStructure *sofa = cas.find(view.sofa);
        Json members = Json::array();
        for (const qint64 member : view.members)
            members.push_back(member);
        output.write(isFirst ? "\n    " : ",\n    ");
        output.write(casLine(toJson(sofa ? sofa->text(u"sofaID") : QString())) + " : "
            + casLine({{"%SOFA", view.sofa}, {"%MEMBERS", members}}));
        isFirst = false;
    }
    output.write("\n  }\n}\n");
}

} // namespace Standoff
