// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Standoff authors

#include "formats/properties/flatwriting.h"

#include "formats/interchange/exporting.h"
#include "project/isotime.h"
#include "project/valuejson.h"

using namespace Qt::StringLiterals;

namespace Standoff {

namespace {

QString flatName(const QString &name)
{
    return u"standoff:"_s + name;
}

// What is empty is left out.
void addFlat(Properties &properties, const QString &name, const QString &value)
{
    if (!value.isEmpty())
        properties.append({flatName(name), value});
}

template <WordedEnum Enum>
QString flatWord(Enum value)
{
    const std::string_view word = wordOf(value);
    return QString::fromLatin1(word.data(), qsizetype(word.size()));
}

QString flatJson(const Json &json)
{
    return QString::fromStdString(json.dump());
}

// Names that formats use for something else.
QString attributeName(const QString &name)
{
    const bool isTaken = name.startsWith("standoff:"_L1) || name == "type"_L1
        || name == "identifier"_L1 || name.isEmpty();
    return isTaken ? flatName(u"attribute:"_s + name) : name;
}

Properties markProperties(const Project &project, const Annotation &annotation)
{
    Properties properties;
    const Tag *tag = project.find(annotation.tag);
    const Layer *layer = tag ? project.layerOf(*tag) : nullptr;
    for (const auto &[name, value] : annotation.attributes.asKeyValueRange())
        properties.append({attributeName(name), value});
    addFlat(properties, u"layer"_s, layer ? layer->name : QString());
    const RecordName record = recordNameOf(project, annotation);
    if (record.isGiven()) {
        if (!record.wikidata.isEmpty())
            properties.append({u"identifier"_s, u"Wikidata:"_s + record.wikidata});
        addFlat(properties, u"record"_s, record.name);
        addFlat(properties, u"record-uuid"_s, record.uuid.toString(QUuid::WithoutBraces));
    }
    addFlat(properties, u"stance"_s, annotation.stance);
    if (annotation.status != Status::Accepted)
        addFlat(properties, u"status"_s, flatWord(annotation.status));
    addFlat(properties, u"note"_s, annotation.note);
    addFlat(properties, u"annotator"_s, project.annotatorName(annotation.annotator));
    addFlat(properties, u"created"_s, toIsoTime(annotation.created));
    addFlat(properties, u"uuid"_s, annotation.uuid.toString(QUuid::WithoutBraces));
    return properties;
}

Properties attributionProperties(const Project &project, const Attribution &attribution)
{
    Properties properties;
    addFlat(properties, u"attribution"_s, u"yes"_s);
    addFlat(properties, u"form"_s, attribution.form);
    addFlat(properties, u"attitude"_s, attribution.attitude);
    addFlat(properties, u"polarity"_s, attribution.polarity);
    addFlat(properties, u"determinacy"_s, attribution.determinacy);
    addFlat(properties, u"channel"_s, attribution.channel);
    addFlat(properties, u"note"_s, attribution.note);
    addFlat(properties, u"annotator"_s, project.annotatorName(attribution.annotator));
    Json records = Json::array();
    for (const SourceId id : attribution.records) {
        if (const Source *source = project.find(id)) {
            records.push_back({{"uuid", source->uuid.toString(QUuid::WithoutBraces).toStdString()},
                {"name", source->label.toStdString()}});
        }
    }
    if (!records.empty())
        addFlat(properties, u"records"_s, flatJson(records));
    return properties;
}

void addFlatRelations(FlatArticle &flat, const Project &project, const OpenArticle &article,
    const QHash<AnnotationId, QString> &ids)
{
    for (const Relation *relation : relationsInOrder(article)) {
        FlatLink link{.id = u'R' + QString::number(flat.links.size() + 1),
            .type = relation->type,
            .members = {{u"subject"_s, ids.value(relation->fromAnnotation)},
                {u"object"_s, ids.value(relation->toAnnotation)}}};
        addFlat(link.properties, u"note"_s, relation->note);
        addFlat(link.properties, u"annotator"_s, project.annotatorName(relation->annotator));
        flat.links.append(link);
    }
}

void addFlatAttributions(FlatArticle &flat, const Project &project, const OpenArticle &article,
    const QHash<AnnotationId, QString> &ids)
{
    const QList<const Attribution *> attributions = attributionsInOrder(article);
    QHash<AttributionId, QString> names;
    for (const Attribution *attribution : attributions)
        names.insert(attribution->id, u'A' + QString::number(names.size() + 1));
    for (const Attribution *attribution : attributions) {
        FlatLink link{.id = names.value(attribution->id),
            .type = attribution->type.isEmpty() ? u"Attribution"_s : attribution->type,
            .properties = attributionProperties(project, *attribution)};
        addFlat(link.properties, u"parent"_s, names.value(attribution->parent));
        for (const AnnotationId id : attribution->sources)
            link.members.append({u"source"_s, ids.value(id)});
        if (attribution->cue)
            link.members.append({u"cue"_s, ids.value(attribution->cue)});
        for (const AnnotationId id : attribution->contents)
            link.members.append({u"content"_s, ids.value(id)});
        flat.links.append(link);
    }
}

Properties articleProperties(const Article &header, const OpenArticle &article)
{
    Properties properties;
    const Article none;
    forEachFieldOfTwo(header, none, [&](const char *name, const auto &value, const auto &unset) {
        using Member = std::decay_t<decltype(value)>;
        if (value == unset)
            return;
        if constexpr (std::is_same_v<Member, QString>)
            addFlat(properties, QString::fromLatin1(name), value);
        else if constexpr (std::is_same_v<Member, QStringList>)
            addFlat(properties, QString::fromLatin1(name), flatJson(toJson(value)));
        else if constexpr (WordedEnum<Member>)
            addFlat(properties, QString::fromLatin1(name), flatWord(value));
    });
    if (!article.version().pages.isEmpty())
        addFlat(properties, u"pages"_s, flatJson(toJson(article.version().pages)));
    QStringList roles;
    for (const RoleMark &mark : article.roleMarks())
        roles.append(QString::number(mark.paragraph) + u'=' + flatWord(mark.role));
    addFlat(properties, u"roles"_s, roles.join(u';'));
    return properties;
}

Json tagJson(const Project &project, const Tag &tag)
{
    const QString name = foreignNameOf(tag);
    Json json{{"name", name.toStdString()}};
    const auto put = [&json](const char *key, const QString &value) {
        if (!value.isEmpty())
            json[key] = value.toStdString();
    };
    put("label", tag.name == name ? QString() : tag.name);
    const Tag *parent = project.find(tag.parent);
    put("parent", parent ? foreignNameOf(*parent) : QString());
    put("color", tag.color);
    put("key", tag.key);
    if (!tag.attributes.isEmpty())
        json["attributes"] = toJson(tag.attributes);
    return json;
}

} // namespace

FlatArticle flatArticle(const Project &project, const OpenArticle &article)
{
    FlatArticle flat;
    if (const Article *header = project.find(article.article()))
        flat.properties = articleProperties(*header, article);
    QHash<AnnotationId, QString> ids;
    for (const Annotation *annotation : article.annotationsInOrder()) {
        const Tag *tag = project.find(annotation->tag);
        FlatMark mark{.id = u'T' + QString::number(flat.marks.size() + 1),
            .type = tag ? foreignNameOf(*tag) : QString(),
            .properties = markProperties(project, *annotation)};
        QStringList texts;
        for (const Fragment &fragment : annotation->fragments) {
            mark.ranges.append({fragment.range.begin, fragment.range.end});
            texts.append(fragment.text);
        }
        mark.text = texts.join(u' ');
        ids.insert(annotation->id, mark.id);
        flat.marks.append(mark);
    }
    addFlatRelations(flat, project, article, ids);
    addFlatAttributions(flat, project, article, ids);
    return flat;
}

Properties tagsetProperties(const Project &project)
{
    Json layers = Json::array();
    for (const Layer *layer : project.layersInOrder()) {
        Json tags = Json::array();
        for (const Tag *tag : project.tagsInOrder(layer->id))
            tags.push_back(tagJson(project, *tag));
        layers.push_back(
            {{"layer", layer->name.toStdString()}, {"kind", wordOf(layer->kind)}, {"tags", tags}});
    }
    Properties properties;
    if (!layers.empty())
        addFlat(properties, u"tagset"_s, flatJson(layers));
    return properties;
}

QString linkText(const FlatLink &link)
{
    Json json{{"id", link.id.toStdString()}, {"type", link.type.toStdString()}};
    Json members = Json::array();
    for (const FlatMember &member : link.members)
        members.push_back({{"role", member.role.toStdString()}, {"id", member.id.toStdString()}});
    json["members"] = members;
    for (const auto &[name, value] : link.properties)
        json[name.toStdString()] = value.toStdString();
    return flatJson(json);
}

} // namespace Standoff
