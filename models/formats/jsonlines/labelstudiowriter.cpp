// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Standoff authors

#include "formats/jsonlines/labelstudiowriter.h"

#include "formats/interchange/exporting.h"
#include "formats/jsonlines/jsonlinesformat.h"

using namespace Qt::StringLiterals;

namespace Standoff {

namespace {

bool isNoReject(const Annotation &annotation)
{
    return annotation.status != Status::Rejected;
}

bool areAccepted(const Annotation &from, const Annotation &to)
{
    return isAccepted(from) && isAccepted(to);
}

// A field of a region: with its id and place, as Label Studio has it.
Json fieldOf(const Json &region, const QString &name, const char *type, const QString &value)
{
    Json field = region;
    field["from_name"] = toJson(name);
    field["type"] = type;
    field["value"].erase("labels");
    field["value"].erase("text");
    field["value"][field["type"] == "choices" ? "choices" : "text"] = Json::array({toJson(value)});
    return field;
}

} // namespace

void LabelStudioWriter::addRegions(const Annotation &annotation, Json &result) const
{
    const Tag *tag = m_project.find(annotation.tag);
    const Layer *layer = tag ? m_project.layerOf(*tag) : nullptr;
    if (!layer)
        return;
    int number = 0;
    for (const Fragment &fragment : annotation.fragments) {
        const QString id = extrasIdOf(annotation);
        Json value = spanOf(fragment, "start", "end");
        value["text"] = toJson(fragment.text);
        value["labels"] = Json::array({toJson(foreignNameOf(*tag))});
        Json region = Json::object();
        region["id"] = toJson(++number == 1 ? id : id + u'-' + QString::number(number));
        region["from_name"] = toJson(layer->name);
        region["to_name"] = LabelStudioConfig::textName;
        region["type"] = "labels";
        region["value"] = std::move(value);
        result.push_back(region);
        if (number == 1)
            addFields(annotation, region, result);
    }
}

void LabelStudioWriter::addFields(
    const Annotation &annotation, const Json &region, Json &result) const
{
    for (const auto &[name, value] : annotation.attributes.asKeyValueRange()) {
        if (!m_config.hasField(name))
            continue;
        m_config.addAttribute(name, value);
        result.push_back(
            fieldOf(region, name, m_config.isChoice(name) ? "choices" : "textarea", value));
    }
    if (!annotation.note.isEmpty())
        result.push_back(fieldOf(
            region, QLatin1StringView(LabelStudioConfig::noteName), "textarea", annotation.note));
}

void LabelStudioWriter::addRelations(Json &result) const
{
    for (const Relation *relation : relationsInOrder(m_article)) {
        const Annotation *from = m_article.find(relation->fromAnnotation);
        const Annotation *to = m_article.find(relation->toAnnotation);
        if (!from || !to || !areAccepted(*from, *to))
            continue;
        m_config.addRelation(relation->type);
        result.push_back({{"type", "relation"}, {"from_id", toJson(extrasIdOf(*from))},
            {"to_id", toJson(extrasIdOf(*to))}, {"direction", "right"},
            {"labels", Json::array({toJson(relation->type)})}});
    }
}

Json LabelStudioWriter::predictions() const
{
    QMap<QString, Json> results; // by annotator
    for (const Annotation *annotation : m_article.annotationsInOrder()) {
        if (annotation->status != Status::Proposed)
            continue;
        Json &result = results[m_project.annotatorName(annotation->annotator)];
        if (result.is_null())
            result = Json::array();
        addRegions(*annotation, result);
    }
    Json predictions = Json::array();
    for (const auto &[annotator, result] : results.asKeyValueRange()) {
        const QString model = annotator.isEmpty() ? u"Standoff"_s : annotator;
        predictions.push_back({{"model_version", toJson(model)}, {"result", result}});
    }
    return predictions;
}

Json LabelStudioWriter::task(bool withTagset) const
{
    Json result = Json::array();
    for (const Annotation *annotation : m_article.annotationsInOrder()) {
        if (isAccepted(*annotation))
            addRegions(*annotation, result);
    }
    addRelations(result);
    const NativeFields native{.hasAnnotation = isNoReject,
        .hasRelation = areAccepted,
        .hasAttribute = [this](const QString &name) { return m_config.hasField(name); },
        .hasNotes = true};
    Json task = Json::object();
    task["data"] = {{"text", toJson(m_article.text().string())}};
    if (const Article *article = m_project.find(m_article.article()))
        task["data"]["title"] = toJson(article->title);
    task["annotations"] = Json::array();
    if (!result.empty())
        task["annotations"].push_back({{"result", std::move(result)}});
    if (Json proposed = predictions(); !proposed.empty())
        task["predictions"] = std::move(proposed);
    task["meta"] = Json::object();
    task["meta"][ExtrasWriter::key] = ExtrasWriter(m_project, m_article, native).extras(withTagset);
    return task;
}

} // namespace Standoff
