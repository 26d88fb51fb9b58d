// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Standoff authors

#include "formats/jsonlines/extraswriter.h"

#include "formats/interchange/exporting.h"

using namespace Qt::StringLiterals;

namespace Standoff {

namespace {

void addExtra(Json &object, const char *key, const QString &text)
{
    if (!text.isEmpty())
        object[key] = toJson(text);
}

QString extrasUuid(QUuid uuid)
{
    return uuid.isNull() ? QString() : uuid.toString(QUuid::WithoutBraces);
}

Json extrasTag(const Project &project, const Tag &tag)
{
    Json object = Json::object();
    object["name"] = toJson(foreignNameOf(tag));
    if (foreignNameOf(tag) != tag.name)
        addExtra(object, "label", tag.name);
    if (const Tag *parent = project.find(tag.parent))
        addExtra(object, "parent", foreignNameOf(*parent));
    addExtra(object, "color", tag.color);
    addExtra(object, "key", tag.key);
    addExtra(object, "guideline", tag.guideline);
    if (!tag.attributes.isEmpty())
        object["attributes"] = toJson(tag.attributes);
    return object;
}

Json extrasRecord(const QString &name, QUuid uuid)
{
    Json object = Json::object();
    addExtra(object, "name", name);
    addExtra(object, "uuid", extrasUuid(uuid));
    return object;
}

} // namespace

QString extrasIdOf(const Annotation &annotation)
{
    return annotation.uuid.isNull() ? u'n' + QString::number(annotation.id.number)
                                    : extrasUuid(annotation.uuid);
}

Json ExtrasWriter::header() const
{
    const Article *found = m_project.find(m_article.article());
    Article article = found ? *found : Article();
    article.id = {};
    article.version = {};
    return valueToJson(article, [](auto) { return Json(); });
}

Json ExtrasWriter::roles() const
{
    Json roles = Json::array();
    for (const RoleMark &mark : m_article.roleMarks())
        roles.push_back(Json::array({mark.paragraph, wordOf(mark.role)}));
    return roles;
}

Json ExtrasWriter::tagset() const
{
    Json layers = Json::array();
    for (const Layer *layer : m_project.layersInOrder()) {
        Json tags = Json::array();
        for (const Tag *tag : m_project.tagsInOrder(layer->id))
            tags.push_back(extrasTag(m_project, *tag));
        Json object = Json::object();
        object["layer"] = toJson(layer->name);
        object["kind"] = wordOf(layer->kind);
        object["tags"] = std::move(tags);
        layers.push_back(std::move(object));
    }
    return layers;
}

Json ExtrasWriter::record(const Annotation &annotation) const
{
    const RecordName record = recordNameOf(m_project, annotation);
    Json object = extrasRecord(record.name, record.uuid);
    QStringList references = record.references;
    if (!record.wikidata.isEmpty())
        references.prepend(u"Wikidata:"_s + record.wikidata);
    if (!references.isEmpty())
        object["references"] = toJson(references);
    if (const Entity *entity = m_project.find(annotation.entity))
        addExtra(object, "type", entity->type);
    return object;
}

Json ExtrasWriter::annotation(const Annotation &annotation) const
{
    const Tag *tag = m_project.find(annotation.tag);
    const Layer *layer = tag ? m_project.layerOf(*tag) : nullptr;
    const bool isOwn = !m_native.hasAnnotation(annotation);
    Json spans = Json::array();
    for (const Fragment &fragment : annotation.fragments)
        spans.push_back(Json::array({fragment.range.begin, fragment.range.end}));
    QMap<QString, QString> attributes;
    for (const auto &[name, value] : annotation.attributes.asKeyValueRange()) {
        if (isOwn || !m_native.hasAttribute || !m_native.hasAttribute(name))
            attributes.insert(name, value);
    }
    Json object = Json::object();
    object["id"] = toJson(extrasIdOf(annotation));
    object["layer"] = toJson(layer ? layer->name : QString());
    object["tag"] = toJson(tag ? foreignNameOf(*tag) : QString());
    object["spans"] = std::move(spans);
    if (isOwn)
        object["own"] = true;
    if (isOwn || annotation.status != Status::Accepted) // else of two alike the other may be taken
        object["status"] = wordOf(annotation.status);
    if (!attributes.isEmpty())
        object["attributes"] = toJson(attributes);
    if (isOwn || !m_native.hasNotes)
        addExtra(object, "note", annotation.note);
    addExtra(object, "stance", annotation.stance);
    if (annotation.record())
        object["record"] = record(annotation);
    addExtra(object, "annotator", m_project.annotatorName(annotation.annotator));
    if (annotation.created.isValid())
        object["created"] = toJson(annotation.created);
    return object;
}

Json ExtrasWriter::relation(const Relation &relation) const
{
    const Annotation *from = m_article.find(relation.fromAnnotation);
    const Annotation *to = m_article.find(relation.toAnnotation);
    if (!from || !to)
        return {};
    Json object = Json::object();
    object["type"] = toJson(relation.type);
    object["from"] = toJson(extrasIdOf(*from));
    object["to"] = toJson(extrasIdOf(*to));
    if (!m_native.hasRelation || !m_native.hasRelation(*from, *to))
        object["own"] = true;
    addExtra(object, "note", relation.note);
    addExtra(object, "annotator", m_project.annotatorName(relation.annotator));
    return object;
}

Json ExtrasWriter::ids(const QList<AnnotationId> &annotations) const
{
    Json ids = Json::array();
    for (const AnnotationId id : annotations) {
        if (const Annotation *annotation = m_article.find(id))
            ids.push_back(toJson(extrasIdOf(*annotation)));
    }
    return ids;
}

Json ExtrasWriter::attribution(const Attribution &attribution) const
{
    Json records = Json::array();
    for (const SourceId id : attribution.records) {
        if (const Source *source = m_project.find(id))
            records.push_back(extrasRecord(source->label, source->uuid));
    }
    Json object = Json::object();
    object["id"] = attribution.id.number;
    addExtra(object, "type", attribution.type);
    object["sources"] = ids(attribution.sources);
    if (const Annotation *cue = m_article.find(attribution.cue))
        object["cue"] = toJson(extrasIdOf(*cue));
    object["contents"] = ids(attribution.contents);
    if (!records.empty())
        object["records"] = std::move(records);
    if (attribution.parent)
        object["parent"] = attribution.parent.number;
    addExtra(object, "form", attribution.form);
    addExtra(object, "attitude", attribution.attitude);
    addExtra(object, "polarity", attribution.polarity);
    addExtra(object, "determinacy", attribution.determinacy);
    addExtra(object, "channel", attribution.channel);
    addExtra(object, "note", attribution.note);
    addExtra(object, "annotator", m_project.annotatorName(attribution.annotator));
    return object;
}

Json ExtrasWriter::extras(bool withTagset) const
{
    Json annotations = Json::array();
    for (const Annotation *each : m_article.annotationsInOrder())
        annotations.push_back(annotation(*each));
    Json relations = Json::array();
    for (const Relation *each : relationsInOrder(m_article)) {
        if (Json object = relation(*each); !object.is_null())
            relations.push_back(std::move(object));
    }
    Json attributions = Json::array();
    for (const Attribution *each : attributionsInOrder(m_article))
        attributions.push_back(attribution(*each));
    Json object = Json::object();
    object["article"] = header();
    if (!m_article.version().pages.isEmpty())
        object["pages"] = toJson(m_article.version().pages);
    if (!m_article.roleMarks().isEmpty())
        object["roles"] = roles();
    if (withTagset)
        object["tagset"] = tagset();
    object["annotations"] = std::move(annotations);
    if (!relations.empty())
        object["relations"] = std::move(relations);
    if (!attributions.empty())
        object["attributions"] = std::move(attributions);
    return object;
}

} // namespace Standoff
