// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Standoff authors

#include "formats/webannotation/webannotationitem.h"

#include "formats/interchange/foreignjson.h"
#include "formats/webannotation/webannotationkeys.h"
#include "project/isotime.h"
#include "readers/jsontext.h"

#include <QUrl>
#include <algorithm>

using namespace Qt::StringLiterals;

namespace Standoff {

namespace Keys = WebAnnotationKeys;

namespace {

constexpr qsizetype mostOfItem = 1000; // bodies, or texts of one kind

// What stands behind the last "#", "/" or ":" of an address.
QString lastPartOf(const QString &address)
{
    const qsizetype at = std::max({address.lastIndexOf(u'#'), address.lastIndexOf(u'/'),
        address.contains("://"_L1) ? -1 : address.lastIndexOf(u':')});
    return QUrl::fromPercentEncoding(address.sliced(at + 1).toUtf8());
}

// "Wikidata:Q42" for its addresses; others stay as they are.
QString referenceFor(const QString &address)
{
    return address.contains("wikidata.org/"_L1) ? u"Wikidata:"_s + lastPartOf(address) : address;
}

bool isAddress(const QString &text)
{
    return text.startsWith("http://"_L1) || text.startsWith("https://"_L1)
        || text.startsWith("urn:"_L1);
}

// The text of a body: a value; of other vocabularies "chars", "bodyValue".
QString valueOf(const ReadJson &body)
{
    for (const char *key : {"value", "rdf:value", "chars", "cnt:chars", "text"}) {
        if (const auto found = body.find(key); found != body.end() && found->is_string())
            return stringOf(*found);
    }
    return {};
}

ForeignRecord recordIn(const ReadJson &json)
{
    ForeignRecord record{.name = stringIn(json, Keys::name),
        .uuid = webAnnotationUuid(stringIn(json, Keys::record))};
    for (const ReadJson &reference : listIn(json, Keys::references))
        record.references.append(stringOf(reference));
    return record;
}

QString labelOf(const ReadJson &resource)
{
    return resource.is_object() ? memberOf(resource, {"label", "rdfs:label", "name", "title"})
                                : QString();
}

// Reads the bodies of an annotation, one by one.
class BodyReader
{
public:
    explicit BodyReader(WebAnnotation &annotation)
        : m_annotation(annotation)
    {
    }

    void read(const ReadJson &body, int depth = 0)
    {
        if (body.is_array() || (body.is_object() && isSet(body))) {
            const ReadJson &items = body.is_array() ? body : listIn(body, "items");
            for (const ReadJson &item : items) {
                if (depth < 4)
                    read(item, depth + 1);
            }
        } else if (++m_count > mostOfItem) {
            note(u"body"_s);
        } else if (body.is_string()) {
            readResource(stringOf(body), {}, usualPurpose());
        } else if (body.is_object()) {
            readObject(body);
        } else if (!body.is_null()) {
            note(u"body"_s);
        }
    }

private:
    static bool isSet(const ReadJson &body)
    {
        return body.contains("items") && !body.contains("value") && !body.contains("source");
    }
    void note(const QString &what)
    {
        if (!m_annotation.unread.contains(what) && m_annotation.unread.size() < 20)
            m_annotation.unread.append(what);
    }
    QString usualPurpose() const { return m_annotation.motivations.value(0); }

    void readObject(const ReadJson &body)
    {
        const QString purpose = webAnnotationWords(body, "purpose").value(0, usualPurpose());
        const QString attribute = stringIn(body, Keys::attribute);
        const auto source = body.find("source");
        if (!attribute.isEmpty()) {
            m_annotation.attributes.insert(attribute, valueOf(body));
        } else if (body.contains(Keys::record)) {
            m_annotation.record = recordIn(body);
            const QString address = source == body.end() ? QString() : webAnnotationId(*source);
            if (isAddress(address) && webAnnotationUuid(address).isNull())
                m_annotation.record.references.prepend(referenceFor(address));
        } else if (source != body.end()) {
            QString label = labelOf(*source);
            if (label.isEmpty())
                label = labelOf(body);
            readResource(webAnnotationId(*source), label, purpose);
        } else if (const QString value = valueOf(body); !value.isEmpty()) {
            readText(value, purpose, stringIn(body, Keys::layer), !body.contains("purpose"));
        } else if (const QString id = webAnnotationId(body); !id.isEmpty()) {
            readResource(id, labelOf(body), purpose);
        } else if (!webAnnotationWords(body, "type").contains("TextualBody"_L1)) {
            note(u"body"_s);
        }
    }

    void readText(
        const QString &value, const QString &purpose, const QString &layer, bool isImplied)
    {
        if (purpose == "tagging"_L1 || purpose == "classifying"_L1)
            m_annotation.tags.append({value, layer});
        else if (purpose == "identifying"_L1 && isAddress(value))
            m_annotation.record.references.append(referenceFor(value));
        else if (purpose == "identifying"_L1 && m_annotation.record.name.isEmpty())
            m_annotation.record.name = value;
        else if (purpose == "linking"_L1 && !isImplied)
            m_annotation.links.append(value);
        else
            m_annotation.notes.append(value);
    }

    void readResource(const QString &address, const QString &label, const QString &purpose)
    {
        const bool isTag = purpose == "tagging"_L1 || purpose == "classifying"_L1;
        const bool isKnown = address.contains("wikidata.org/"_L1);
        if (address.isEmpty()) {
            note(u"body"_s);
        } else if (purpose == "linking"_L1) {
            m_annotation.links.append(address);
        } else if (purpose == "identifying"_L1 || (isTag && isKnown)) {
            m_annotation.record.references.append(referenceFor(address));
            if (m_annotation.record.name.isEmpty())
                m_annotation.record.name = label;
        } else if (isTag) {
            m_annotation.tags.append({label.isEmpty() ? lastPartOf(address) : label, {}});
        } else {
            m_annotation.notes.append(label.isEmpty() ? address : label + u' ' + address);
        }
    }

    WebAnnotation &m_annotation;
    qsizetype m_count = 0;
};

QString creatorIn(const ReadJson &json)
{
    for (const char *key : {"creator", "dcterms:creator", "annotatedBy", "oa:annotatedBy"}) {
        const auto found = json.find(key);
        if (found == json.end())
            continue;
        const ReadJson &one = found->is_array() && !found->empty() ? found->front() : *found;
        if (one.is_string())
            return stringOf(one);
        const QString name = memberOf(one, {"name", "foaf:name", "nickname", "nick", "email"});
        return name.isEmpty() ? webAnnotationId(one) : name;
    }
    return memberOf(json.value("user_info", ReadJson::object()), {"display_name"});
}

// What Hypothes.is hands out has the texts and tags without bodies.
void readHypothesis(const ReadJson &json, WebAnnotation &annotation)
{
    if (const QString text = stringIn(json, "text"); !text.isEmpty())
        annotation.notes.append(text);
    for (const ReadJson &tag : listIn(json, "tags"))
        annotation.tags.append({stringOf(tag), {}});
    if (annotation.creator.isEmpty()) // "acct:anna@hypothes.is"
        annotation.creator = stringIn(json, "user").remove(u"acct:"_s);
    for (WebAnnotationTarget &target : annotation.targets) {
        if (target.source.isEmpty())
            target.source = stringIn(json, "uri");
    }
}

ForeignAttribution attributionIn(const ReadJson &json)
{
    const auto idsIn = [&json](const char *key) {
        QStringList ids;
        for (const ReadJson &id : listIn(json, key))
            ids.append(webAnnotationId(id));
        return ids;
    };
    ForeignAttribution attribution{.type = stringIn(json, Keys::type),
        .sources = idsIn(Keys::sources),
        .cue = stringIn(json, Keys::cue),
        .contents = idsIn(Keys::contents),
        .parent = stringIn(json, Keys::parent),
        .form = stringIn(json, Keys::form),
        .attitude = stringIn(json, Keys::attitude),
        .polarity = stringIn(json, Keys::polarity),
        .determinacy = stringIn(json, Keys::determinacy),
        .channel = stringIn(json, Keys::channel)};
    for (const ReadJson &record : listIn(json, Keys::records)) {
        if (record.is_object())
            attribution.records.append(recordIn(record));
    }
    return attribution;
}

} // namespace

QStringList webAnnotationWords(const ReadJson &json, const char *member)
{
    QStringList words;
    const auto add = [&words](const ReadJson &value) {
        const QString text = webAnnotationId(value);
        if (!text.isEmpty() && words.size() < 20)
            words.append(lastPartOf(text));
    };
    const std::string name(member);
    for (const std::string &key : {name, '@' + name, "oa:" + name}) {
        const auto found = json.find(key);
        if (found == json.end())
            continue;
        if (found->is_array())
            std::ranges::for_each(*found, add);
        else
            add(*found);
    }
    return words;
}

QString webAnnotationId(const ReadJson &json)
{
    if (!json.is_object())
        return stringOf(json);
    const QString id = stringIn(json, "id");
    return id.isEmpty() ? stringIn(json, "@id") : id;
}

QUuid webAnnotationUuid(const QString &address)
{
    for (const QLatin1StringView start : {"urn:uuid:"_L1, "#"_L1}) {
        if (address.startsWith(start))
            return QUuid::fromString(address.sliced(start.size()));
    }
    return {};
}

WebAnnotation WebAnnotation::read(const ReadJson &json)
{
    WebAnnotation annotation;
    annotation.id = webAnnotationId(json);
    annotation.motivations = webAnnotationWords(json, "motivation");
    if (annotation.motivations.isEmpty())
        annotation.motivations = webAnnotationWords(json, "motivatedBy");
    annotation.creator = creatorIn(json);
    annotation.created = fromIsoTime(stringIn(json, "created"));
    annotation.stance = stringIn(json, Keys::stance);
    fromWord(stringIn(json, Keys::status).toStdString(), annotation.status);
    BodyReader bodies(annotation);
    for (const char *key : {"body", "bodyValue", "hasBody", "oa:hasBody"}) {
        if (const auto body = json.find(key); body != json.end())
            bodies.read(*body);
    }
    annotation.targets = webAnnotationTargets(json, annotation.isJoint);
    if (json.contains("uri") || json.contains("user"))
        readHypothesis(json, annotation);
    const auto own = json.find(Keys::attribution);
    if (own != json.end() && own->is_object())
        annotation.attribution = attributionIn(*own);
    return annotation;
}

} // namespace Standoff
