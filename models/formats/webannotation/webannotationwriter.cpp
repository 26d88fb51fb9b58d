// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Standoff authors

#include "formats/webannotation/webannotationwriter.h"

#include "formats/interchange/exporting.h"
#include "formats/webannotation/webannotationkeys.h"
#include "project/isotime.h"
#include "project/valuejson.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace Standoff {

namespace Keys = WebAnnotationKeys;

namespace {

constexpr int contextLength = 32; // code points of the text before and behind a quotation

QString webIri(QUuid uuid)
{
    return u"urn:uuid:"_s + uuid.toString(QUuid::WithoutBraces);
}

void put(Json &json, const char *key, const QString &value)
{
    if (!value.isEmpty())
        json[key] = toJson(value);
}

template <WordedEnum Enum>
void put(Json &json, const char *key, Enum value, Enum usual)
{
    if (value != usual)
        json[key] = wordOf(value);
}

Json textualBody(const QString &value, const char *purpose)
{
    return {{"type", "TextualBody"}, {"value", toJson(value)}, {"purpose", purpose}};
}

// The contexts of a file: the W3C's, which must be first, and our own terms.
Json contexts()
{
    const Json list{{"@container", "@list"}};
    const Json iri{{"@type", "@id"}};
    const Json iris{{"@type", "@id"}, {"@container", "@list"}};
    return Json::array({Keys::context,
        {{"standoff", Keys::terms}, {Keys::pages, list}, {"standoff:labels", list},
            {Keys::record, iri}, {Keys::source, iri}, {Keys::cue, iri}, {Keys::sources, iris},
            {Keys::contents, iris}}});
}

// Tags above come before those below.
QList<const Tag *> tagsFromAbove(const Project &project, LayerId layer)
{
    const auto depthOf = [&project](const Tag *tag) {
        int depth = 0;
        for (; depth < 100 && tag && tag->parent; ++depth)
            tag = project.find(tag->parent);
        return depth;
    };
    QList<const Tag *> tags = project.tagsInOrder(layer);
    std::ranges::stable_sort(tags, {}, depthOf);
    return tags;
}

Json toTerms(const Tag &tag, const Layer &layer, const Project &project)
{
    Json json{{Keys::name, toJson(foreignNameOf(tag))}};
    if (!tag.code.isEmpty())
        put(json, Keys::label, tag.name);
    put(json, Keys::layer, layer.name);
    json[Keys::kind] = wordOf(layer.kind);
    if (const Tag *parent = project.find(tag.parent))
        put(json, Keys::parent, foreignNameOf(*parent));
    put(json, Keys::color, tag.color);
    put(json, Keys::key, tag.key);
    for (const AttributeDefinition &attribute : tag.attributes) {
        json[Keys::attributes].push_back(
            {{Keys::name, toJson(attribute.name)}, {Keys::values, toJson(attribute.values)}});
    }
    return json;
}

} // namespace

WebAnnotationWriter::WebAnnotationWriter(
    const Project &project, const OpenArticle &article, const QString &name)
    : m_project(project)
    , m_article(article)
    , m_name(name)
    , m_annotations(article.annotationsInOrder())
    , m_relations(relationsInOrder(article))
    , m_attributions(attributionsInOrder(article))
    , m_total(m_annotations.size() + m_relations.size() + m_attributions.size())
{
}

Result<> WebAnnotationWriter::write(ExportDestination &destination) const
{
    for (int number = 0; number < pageCount() && !destination.isFull(); ++number) {
        const QString part = number == 0 ? QString() : u".page%1"_s.arg(number + 1);
        RETURN_IF_ERROR(
            destination.add(m_name + part + u".jsonld"_s, [&](Output &output) -> Result<> {
                if (number == 0) {
                    std::string start = collection().dump(1);
                    start.resize(start.rfind('\n')); // without the brace at its end
                    output.write(QByteArrayView(start));
                    output.write(QByteArrayView(",\n \"first\": "));
                    writePage(page(0), 0, output);
                    output.write(QByteArrayView("\n}\n"));
                    return {};
                }
                Json json{{"@context", contexts()}};
                json.update(page(number));
                writePage(json, number, output);
                output.write(QByteArrayView("\n"));
                return {};
            }));
    }
    return destination.add(textFile(), [this](Output &output) -> Result<> {
        output.write(m_article.text().string().toUtf8());
        return {};
    });
}

int WebAnnotationWriter::pageCount() const
{
    return std::max(1, int((m_total + itemsOfPage - 1) / itemsOfPage));
}

QString WebAnnotationWriter::pageId(int number) const
{
    return webIri(
        QUuid::createUuidV5(m_article.version().uuid, u"page %1"_s.arg(number + 1).toUtf8()));
}

WebAnnotationWriter::Json WebAnnotationWriter::page(int number) const
{
    Json json{{"id", toJson(pageId(number))}, {"type", "AnnotationPage"},
        {"partOf", collection().at("id")}, {"startIndex", number * itemsOfPage}};
    if (number > 0)
        json["prev"] = toJson(pageId(number - 1));
    if (number + 1 < pageCount())
        json["next"] = toJson(pageId(number + 1));
    return json;
}

void WebAnnotationWriter::writePage(const Json &json, int number, Output &output) const
{
    std::string start = json.dump();
    start.pop_back();
    output.write(QByteArrayView(start));
    output.write(QByteArrayView(",\"items\":["));
    const qsizetype from = qsizetype(number) * itemsOfPage;
    const qsizetype end = std::min(m_total, from + itemsOfPage);
    for (qsizetype index = from; index < end && !output.isFull(); ++index) {
        output.write(QByteArrayView(index == from ? "\n" : ",\n"));
        output.write(QByteArrayView(item(index).dump()));
    }
    output.write(QByteArrayView("\n]}"));
}

WebAnnotationWriter::Json WebAnnotationWriter::collection() const
{
    const QUuid id = QUuid::createUuidV5(m_article.version().uuid, QByteArray("annotations"));
    const Article *article = m_project.find(m_article.article());
    return {{"@context", contexts()}, {"id", toJson(webIri(id))}, {"type", "AnnotationCollection"},
        {"label", toJson(article ? article->title : m_name)}, {"total", m_total},
        {Keys::article, header()}, {Keys::tags, tagset()},
        {"last", toJson(pageId(pageCount() - 1))}};
}

WebAnnotationWriter::Json WebAnnotationWriter::header() const
{
    Json json = Json::object();
    if (const Article *article = m_project.find(m_article.article())) {
        json["id"] = toJson(webIri(article->uuid));
        const Json fields = valueToJson(*article, [](auto) { return Json(); });
        for (const auto &[name, value] : fields.items())
            json[Keys::prefix + name] = value;
    }
    json[Keys::source] = toJson(textFile());
    if (!m_article.version().pages.isEmpty())
        json[Keys::pages] = toJson(m_article.version().pages);
    for (const RoleMark &mark : m_article.roleMarks()) {
        json[Keys::roles].push_back(
            {{Keys::paragraph, mark.paragraph}, {Keys::role, wordOf(mark.role)}});
    }
    return json;
}

WebAnnotationWriter::Json WebAnnotationWriter::tagset() const
{
    Json json = Json::array();
    for (const Layer *layer : m_project.layersInOrder()) {
        for (const Tag *tag : tagsFromAbove(m_project, layer->id))
            json.push_back(toTerms(*tag, *layer, m_project));
    }
    return json;
}

WebAnnotationWriter::Json WebAnnotationWriter::item(qsizetype index) const
{
    if (index < m_annotations.size())
        return toItem(*m_annotations[index]);
    index -= m_annotations.size();
    if (index < m_relations.size())
        return toItem(*m_relations[index]);
    return toItem(*m_attributions[index - m_relations.size()]);
}

template <typename Value>
void WebAnnotationWriter::addProvenance(const Value &value, Json &json) const
{
    const auto annotator = m_project.annotators().constFind(value.annotator);
    if (annotator != m_project.annotators().cend()) {
        json["creator"] = {{"id", toJson(webIri(annotator->uuid))}, {"type", "Person"},
            {"name", toJson(annotator->name)}};
    }
    put(json, "created", toIsoTime(value.created));
    if constexpr (requires { value.modified; })
        put(json, "modified", toIsoTime(value.modified));
}

WebAnnotationWriter::Json WebAnnotationWriter::bodies(const Annotation &annotation) const
{
    Json list = Json::array();
    if (const Tag *tag = m_project.find(annotation.tag)) {
        Json body = textualBody(foreignNameOf(*tag), "tagging");
        if (const Layer *layer = m_project.layerOf(*tag))
            put(body, Keys::layer, layer->name);
        list.push_back(body);
    }
    if (const RecordName record = recordNameOf(m_project, annotation); record.isGiven()) {
        const QString own = webIri(record.uuid);
        const QString known = u"http://www.wikidata.org/entity/"_s + record.wikidata;
        Json body{{"type", "SpecificResource"}, {"purpose", "identifying"},
            {"source", toJson(record.wikidata.isEmpty() ? own : known)},
            {Keys::record, toJson(own)}, {Keys::name, toJson(record.name)}};
        if (!record.references.isEmpty())
            body[Keys::references] = toJson(record.references);
        list.push_back(body);
    }
    for (const auto &[name, value] : annotation.attributes.asKeyValueRange()) {
        Json body = textualBody(value, "describing");
        body[Keys::attribute] = toJson(name);
        list.push_back(body);
    }
    if (!annotation.note.isEmpty())
        list.push_back(textualBody(annotation.note, "commenting"));
    return list;
}

WebAnnotationWriter::Json WebAnnotationWriter::target(const Fragment &fragment) const
{
    const ArticleText &text = m_article.text();
    const auto slice = [&text](int begin, int end) {
        return toJson(text.slice(text.fromCodePoints({begin, end})).toString());
    };
    const auto [begin, end] = fragment.range;
    const int first = std::max(0, begin - contextLength);
    const int last = std::min(text.codePointCount(), end + contextLength);
    const Json quote{{"type", "TextQuoteSelector"}, {"exact", slice(begin, end)},
        {"prefix", slice(first, begin)}, {"suffix", slice(end, last)}};
    const Json position{{"type", "TextPositionSelector"}, {"start", begin}, {"end", end}};
    return {{"type", "SpecificResource"}, {"source", toJson(textFile())},
        {"selector", Json::array({quote, position})}};
}

WebAnnotationWriter::Json WebAnnotationWriter::toItem(const Annotation &annotation) const
{
    Json json{{"id", toJson(webIri(annotation.uuid))}, {"type", "Annotation"},
        {"motivation", "tagging"}, {"body", bodies(annotation)}};
    Json targets = Json::array();
    for (const Fragment &fragment : annotation.fragments)
        targets.push_back(target(fragment));
    if (targets.size() > 1)
        json[Keys::joint] = true;
    json["target"] = targets.size() == 1 ? targets.front() : targets;
    addProvenance(annotation, json);
    put(json, Keys::stance, annotation.stance);
    put(json, Keys::status, annotation.status, Status::Accepted);
    json[Keys::origin] = wordOf(annotation.origin);
    return json;
}

WebAnnotationWriter::Json WebAnnotationWriter::idsOf(const QList<AnnotationId> &annotations) const
{
    Json ids = Json::array();
    for (const AnnotationId id : annotations) {
        if (const Annotation *annotation = m_article.find(id))
            ids.push_back(toJson(webIri(annotation->uuid)));
    }
    return ids;
}

WebAnnotationWriter::Json WebAnnotationWriter::toItem(const Relation &relation) const
{
    Json json{{"id", toJson(webIri(relation.uuid))}, {"type", "Annotation"},
        {"motivation", "linking"}, {"body", Json::array({textualBody(relation.type, "tagging")})},
        {"target", idsOf({relation.fromAnnotation, relation.toAnnotation})}};
    if (!relation.note.isEmpty())
        json["body"].push_back(textualBody(relation.note, "commenting"));
    addProvenance(relation, json);
    return json;
}

WebAnnotationWriter::Json WebAnnotationWriter::toItem(const Attribution &attribution) const
{
    Json own{
        {Keys::sources, idsOf(attribution.sources)}, {Keys::contents, idsOf(attribution.contents)}};
    if (const Annotation *cue = m_article.find(attribution.cue))
        put(own, Keys::cue, webIri(cue->uuid));
    const auto parent = m_article.attributions().constFind(attribution.parent);
    if (parent != m_article.attributions().cend())
        put(own, Keys::parent, webIri(parent->uuid));
    for (const SourceId id : attribution.records) {
        if (const Source *source = m_project.find(id)) {
            own[Keys::records].push_back({{Keys::record, toJson(webIri(source->uuid))},
                {Keys::name, toJson(source->label)}});
        }
    }
    put(own, Keys::type, attribution.type);
    put(own, Keys::form, attribution.form);
    put(own, Keys::attitude, attribution.attitude);
    put(own, Keys::polarity, attribution.polarity);
    put(own, Keys::determinacy, attribution.determinacy);
    put(own, Keys::channel, attribution.channel);
    const QString type = attribution.type.isEmpty() ? u"Attribution"_s : attribution.type;
    Json json{{"id", toJson(webIri(attribution.uuid))}, {"type", "Annotation"},
        {"motivation", "linking"}, {"body", Json::array({textualBody(type, "tagging")})},
        {"target", idsOf(attribution.parts())}};
    if (Json &target = json["target"]; target.empty()) // there must be one
        target = toJson(textFile());
    else if (target.size() == 1)
        target = Json(target.front());
    if (!attribution.note.isEmpty())
        json["body"].push_back(textualBody(attribution.note, "commenting"));
    addProvenance(attribution, json);
    json[Keys::attribution] = own;
    return json;
}

} // namespace Standoff
