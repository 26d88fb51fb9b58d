// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Standoff authors

#include "formats/refi/refiextra.h"

#include "formats/interchange/exporting.h"
#include "formats/interchange/foreignjson.h"
#include "formats/interchange/xmloutput.h"
#include "project/valuejson.h"
#include "readers/jsontext.h"

using namespace Qt::StringLiterals;

namespace Standoff {

namespace {

constexpr auto refiMark = "standoff";

QString refiDumped(Json members)
{
    Json all = Json::object();
    all[refiMark] = 1;
    all.update(members);
    return QString::fromStdString(all.dump(-1, ' ', true, Json::error_handler_t::replace));
}

void refiAdd(Json &object, const char *name, const QString &text)
{
    if (!text.isEmpty())
        object[name] = toJson(text);
}

Json refiRecord(const RecordName &record, const QString &type)
{
    Json json = Json::object();
    json["uuid"] = toJson(record.uuid);
    refiAdd(json, "name", record.name);
    refiAdd(json, "type", type);
    QStringList references = record.references;
    if (!record.wikidata.isEmpty())
        references.prepend(u"Wikidata:"_s + record.wikidata);
    if (!references.isEmpty())
        json["references"] = toJson(references);
    return json;
}

QStringList refiTextsIn(const ReadJson &object, const char *name)
{
    QStringList texts;
    for (const ReadJson &item : listIn(object, name))
        texts.append(stringOf(item));
    return texts;
}

QUuid refiUuidIn(const ReadJson &object, const char *name)
{
    return QUuid::fromString(stringIn(object, name));
}

ForeignRecord refiReadRecord(const ReadJson &json)
{
    return {.name = stringIn(json, "name"),
        .uuid = refiUuidIn(json, "uuid"),
        .references = refiTextsIn(json, "references"),
        .type = stringIn(json, "type")};
}

Json refiAttribution(
    const Project &project, const OpenArticle &article, const Attribution &attribution)
{
    const auto guidOf = [&article](AnnotationId id) {
        const Annotation *annotation = article.find(id);
        return annotation ? toJson(annotation->uuid) : Json("");
    };
    Json json = Json::object();
    json["uuid"] = toJson(attribution.uuid);
    refiAdd(json, "type", attribution.type);
    for (const AnnotationId id : attribution.sources)
        json["sources"].push_back(guidOf(id));
    if (attribution.cue)
        json["cue"] = guidOf(attribution.cue);
    for (const AnnotationId id : attribution.contents)
        json["contents"].push_back(guidOf(id));
    const auto parent = article.attributions().constFind(attribution.parent);
    if (parent != article.attributions().cend())
        json["parent"] = toJson(parent->uuid);
    for (const SourceId id : attribution.records) {
        if (const Source *source = project.find(id))
            json["records"].push_back(refiRecord({source->label, source->uuid, {}, {}}, {}));
    }
    refiAdd(json, "form", attribution.form);
    refiAdd(json, "attitude", attribution.attitude);
    refiAdd(json, "polarity", attribution.polarity);
    refiAdd(json, "determinacy", attribution.determinacy);
    refiAdd(json, "channel", attribution.channel);
    refiAdd(json, "note", attribution.note);
    refiAdd(json, "annotator", project.annotatorName(attribution.annotator));
    for (const RefiPartLink &link : refiLinksOf(article, attribution))
        json["links"].push_back(toJson(link.guid));
    return json;
}

ForeignAttribution refiReadAttribution(const ReadJson &json)
{
    const auto keysIn = [&json](const char *name) {
        QStringList keys;
        for (const QString &guid : refiTextsIn(json, name))
            keys.append(refiKey(guid));
        return keys;
    };
    ForeignAttribution attribution{.id = refiKey(stringIn(json, "uuid")),
        .type = stringIn(json, "type"),
        .sources = keysIn("sources"),
        .cue = refiKey(stringIn(json, "cue")),
        .contents = keysIn("contents"),
        .parent = refiKey(stringIn(json, "parent")),
        .form = stringIn(json, "form"),
        .attitude = stringIn(json, "attitude"),
        .polarity = stringIn(json, "polarity"),
        .determinacy = stringIn(json, "determinacy"),
        .channel = stringIn(json, "channel"),
        .note = stringIn(json, "note"),
        .annotator = stringIn(json, "annotator")};
    for (const ReadJson &record : listIn(json, "records"))
        attribution.records.append(refiReadRecord(record));
    return attribution;
}

} // namespace

QString refiMarkExtra(const Project &project, const Annotation &annotation)
{
    Json mark = Json::object();
    if (annotation.fragments.size() > 1)
        mark["pieces"] = annotation.fragments.size();
    if (annotation.status != Status::Accepted)
        mark["status"] = std::string(wordOf(annotation.status));
    refiAdd(mark, "stance", annotation.stance);
    if (!annotation.attributes.isEmpty())
        mark["attributes"] = toJson(annotation.attributes);
    if (!XmlOutput::hasPlaceFor(annotation.note))
        mark["note"] = toJson(annotation.note);
    if (const RecordName record = recordNameOf(project, annotation); record.isGiven()) {
        const Entity *entity = project.find(annotation.entity);
        mark["record"] = refiRecord(record, entity ? entity->type : QString());
    }
    return mark.empty() ? QString() : refiDumped({{"mark", mark}});
}

void readRefiMarkExtra(const ReadJson &extra, ForeignMark &mark)
{
    const auto found = extra.find("mark");
    if (found == extra.end() || !found->is_object())
        return;
    (void)fromWord(stringIn(*found, "status").toStdString(), mark.status);
    mark.stance = stringIn(*found, "stance");
    if (const QString note = stringIn(*found, "note"); !note.isEmpty())
        mark.note = note;
    if (const auto attributes = found->find("attributes"); attributes != found->end())
        (void)fromJson(*attributes, mark.attributes);
    if (const auto record = found->find("record"); record != found->end())
        mark.record = refiReadRecord(*record);
}

QString refiArticleExtra(const Project &project, const OpenArticle &article)
{
    Json all = Json::object();
    if (const Article *header = project.find(article.article()))
        all["article"] = valueToJson(*header, [](const auto &) { return Json(); });
    if (!article.version().pages.isEmpty())
        all["pages"] = toJson(article.version().pages);
    for (const RoleMark &mark : article.roleMarks())
        all["roles"].push_back({mark.paragraph, std::string(wordOf(mark.role))});
    for (const Attribution *attribution : attributionsInOrder(article))
        all["attributions"].push_back(refiAttribution(project, article, *attribution));
    return refiDumped(all);
}

void readRefiArticleExtra(const ReadJson &extra, ForeignArticle &article, QSet<QString> &links)
{
    if (const auto header = extra.find("article"); header != extra.end()) {
        Article read;
        if (valueFromJson(*header, read, [](const ReadJson &, auto &) { return true; })) {
            read.id = {};
            article.article = read;
        }
    }
    if (const auto pages = extra.find("pages"); pages != extra.end())
        (void)fromJson(*pages, article.version.pages);
    for (const ReadJson &item : listIn(extra, "roles")) {
        ParagraphRole role = ParagraphRole::Body;
        int paragraph = -1;
        if (item.is_array() && item.size() == 2 && fromJson(item[0], paragraph)
            && fromWord(stringOf(item[1]).toStdString(), role))
            article.roles.append({paragraph, role});
    }
    for (const ReadJson &item : listIn(extra, "attributions")) {
        article.attributions.append(refiReadAttribution(item));
        for (const QString &link : refiTextsIn(item, "links"))
            links.insert(refiKey(link));
    }
}

std::optional<ReadJson> refiExtraIn(const QString &text)
{
    if (!text.startsWith("{\"standoff\":"_L1))
        return {};
    const QByteArray bytes = text.toUtf8();
    if (!checkJson(bytes))
        return {};
    ReadJson json = ReadJson::parse(bytes.begin(), bytes.end(), nullptr, false);
    if (!json.is_object())
        return {};
    return json;
}

QUuid refiPartOf(QUuid whole, QStringView part)
{
    return QUuid::createUuidV5(whole, part.toUtf8());
}

QString refiGuid(QUuid uuid)
{
    return uuid.toString(QUuid::WithoutBraces);
}

QString refiKey(QStringView guid)
{
    QStringView key = guid.trimmed();
    if (key.startsWith(u'{') && key.endsWith(u'}') && key.size() > 1)
        key = key.sliced(1, key.size() - 2);
    return key.toString().toLower();
}

QList<RefiPartLink> refiLinksOf(const OpenArticle &article, const Attribution &attribution)
{
    QList<RefiPartLink> links;
    const auto add = [&](const Annotation *from, AnnotationId id, const QString &name) {
        const Annotation *to = article.find(id);
        if (from && to && from != to) {
            links.append({from->uuid, to->uuid,
                refiPartOf(attribution.uuid, name + to->uuid.toString()), name});
        }
    };
    // From the cue; without one from the first source.
    const AnnotationId root =
        attribution.cue ? attribution.cue : attribution.sources.value(0, AnnotationId());
    const Annotation *from = article.find(root);
    for (const AnnotationId id : attribution.sources)
        add(from, id, u"source"_s);
    for (const AnnotationId id : attribution.contents)
        add(from, id, u"content"_s);
    return links;
}

} // namespace Standoff
