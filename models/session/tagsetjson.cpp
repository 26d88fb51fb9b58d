// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Standoff authors

#include "session/tagsetjson.h"

#include "project/stepname.h"

#include "project/uuid.h"
#include "project/valuejson.h"
#include "project/vocabulary.h"
#include "session/historywords.h"
#include "text/checkjson.h"
#include "text/lineandcolumn.h"
#include "text/readfile.h"

#include <QSet>

using namespace Qt::StringLiterals;

namespace Standoff {

namespace {

constexpr int newestTagset = 1;

const auto noReferences = []<typename Value>(Id<Value>) { return Json(); };

Json tagToJson(const Project &project, const Tag &tag)
{
    Json json = valueToJson(tag, noReferences);
    json.erase("uuid");
    json.erase("position");
    Json children = Json::array();
    for (const Tag *child : project.tagsInOrder(tag.layer)) {
        if (child->parent == tag.id)
            children.push_back(tagToJson(project, *child));
    }
    if (!children.empty())
        json["tags"] = std::move(children);
    return json;
}

// Reads layer by layer into a change of the project.
class TagsetReader
{
public:
    TagsetReader(const Project &project, const std::function<qint64()> &newId)
        : m_project(project)
        , m_newId(newId)
    {
        for (const Tag &tag : project.all<Tag>())
            m_keys.insert(tag.key, tag.name);
    }

    Result<ChangeSet> read(const ReadJson &json)
    {
        const ReadJson layers = json.value("layers", ReadJson::array());
        for (size_t i = 0; i < layers.size(); ++i) {
            RETURN_IF_ERROR(placed(readLayer(layers[i]), layers[i],
                SessionTexts::tr("Layer %1", "in a file").arg(i + 1)));
        }
        const ReadJson terms = json.value("terms", ReadJson::object());
        for (const auto &[field, values] : terms.items()) {
            QStringList words;
            if (!fromJson(values, words))
                return failure(SessionTexts::tr("The terms of “%1” are not a list of texts")
                        .arg(QString::fromStdString(field)));
            addTerms(QString::fromStdString(field), words);
        }
        for (const Vocabulary &vocabulary : defaultVocabularies()) {
            if (!terms.contains(vocabulary.field.toStdString())
                && m_project.terms(vocabulary.field).isEmpty())
                addTerms(vocabulary.field, vocabulary.values);
        }
        return m_changes;
    }

private:
    // The place is told by the name where there is one, else by its number.
    static Result<> placed(const Result<> &result, const ReadJson &json, const QString &numbered)
    {
        if (result)
            return result;
        QString name;
        if (json.is_object() && json.contains("name"))
            fromJson(json["name"], name);
        const QString place = name.trimmed().isEmpty()
            ? numbered
            //: A place in a file, such as "tag 3", and the name of what stands there.
            : SessionTexts::tr("%1, “%2”").arg(numbered, name);
        //: A place in a file, and what is wrong there.
        return failure(SessionTexts::tr("%1: %2").arg(place, result.error().text));
    }

    Result<> readLayer(const ReadJson &json)
    {
        if (!json.is_object())
            return failure(SessionTexts::tr("This is no layer"));
        Layer layer;
        const auto read =
            valueFromJson(json, layer, [](const ReadJson &, auto &) { return false; });
        if (!read)
            return read;
        if (layer.name.trimmed().isEmpty())
            return failure(SessionTexts::tr("It has no name"));
        const auto &layers = m_project.all<Layer>();
        const auto known = std::ranges::find_if(layers, [&layer](const Layer &other) {
            return other.name == layer.name && other.kind == layer.kind;
        });
        if (known != layers.end()) {
            layer = *known;
        } else {
            layer.id.number = m_newId();
            layer.uuid = newUuid();
            layer.position = int(layers.size() + m_changes.of<Layer>().size());
            m_changes.create(layer);
        }
        return readTags(json, layer.id, {});
    }

    Result<> readTags(const ReadJson &json, LayerId layer, TagId parent)
    {
        const ReadJson tags = json.value("tags", ReadJson::array());
        for (size_t i = 0; i < tags.size(); ++i) {
            RETURN_IF_ERROR(placed(readTag(tags[i], layer, parent), tags[i],
                SessionTexts::tr("Tag %1", "in a file").arg(i + 1)));
        }
        return {};
    }

    Result<> readTag(const ReadJson &json, LayerId layer, TagId parent)
    {
        if (!json.is_object())
            return failure(SessionTexts::tr("This is no tag"));
        Tag tag{.layer = layer, .parent = parent, .color = u"#808080"_s};
        const auto read = valueFromJson(json, tag, [](const ReadJson &, auto &) { return false; });
        if (!read)
            return read;
        if (tag.name.trimmed().isEmpty())
            return failure(SessionTexts::tr("It has no name"));
        if (const QString owner = m_keys.value(tag.key); !owner.isEmpty() && owner != tag.name)
            tag.key.clear();
        m_keys.insert(tag.key, tag.name);
        const auto &tags = m_project.all<Tag>();
        const auto known = std::ranges::find_if(tags, [&tag](const Tag &other) {
            return other.name == tag.name && other.layer == tag.layer;
        });
        if (known != tags.end()) {
            tag.id = known->id;
            tag.uuid = known->uuid;
            tag.position = known->position;
            m_changes.update(*known, tag);
        } else {
            tag.id.number = m_newId();
            tag.uuid = newUuid();
            tag.position = int(tags.size()) + m_position++;
            m_changes.create(tag);
        }
        return readTags(json, layer, tag.id);
    }

    void addTerms(const QString &field, const QStringList &values)
    {
        const QStringList known = m_project.terms(field);
        int position = int(known.size());
        for (const QString &value : values) {
            if (!known.contains(value))
                m_changes.create(Term{{m_newId()}, newUuid(), field, value, position++});
        }
    }

    const Project &m_project;
    const std::function<qint64()> &m_newId;
    ChangeSet m_changes{keyOf(StepName::LoadTagset)};
    QMap<QString, QString> m_keys;
    int m_position = 0;
};

} // namespace

QByteArray writeTagset(const Project &project)
{
    Json layers = Json::array();
    for (const Layer *layer : project.layersInOrder()) {
        Json tags = Json::array();
        for (const Tag *tag : project.tagsInOrder(layer->id)) {
            if (!tag->parent)
                tags.push_back(tagToJson(project, *tag));
        }
        layers.push_back(
            {{"name", toJson(layer->name)}, {"kind", wordOf(layer->kind)}, {"tags", tags}});
    }
    Json terms = Json::object();
    QStringList fields;
    for (const Term &term : project.all<Term>()) {
        if (!fields.contains(term.field))
            fields.append(term.field);
    }
    fields.sort(); // as they are read
    for (const QString &field : std::as_const(fields))
        terms[field.toStdString()] = toJson(project.terms(field));
    const Json json{{"standoff_tagset", newestTagset}, {"layers", layers}, {"terms", terms}};
    return QByteArray::fromStdString(json.dump(2)) + '\n';
}

Result<QByteArray> readTagsetFile(const QString &path)
{
    constexpr qint64 largest = 4LL << 20;
    return readFile(path, largest);
}

Result<ChangeSet> readTagset(
    const QByteArray &bytes, const Project &project, const std::function<qint64()> &newId)
{
    RETURN_IF_ERROR(checkJson(bytes));
    try {
        const ReadJson json = ReadJson::parse(bytes.begin(), bytes.end());
        const int version = json.is_object() ? json.value("standoff_tagset", 0) : 0;
        if (version < 1)
            return failure(SessionTexts::tr("This is not a tagset of Standoff"));
        if (version > newestTagset)
            return failure(SessionTexts::tr(
                "This tagset was made by a newer version of Standoff; update to load it"));
        return TagsetReader(project, newId).read(json);
    } catch (const ReadJson::parse_error &error) {
        return failure(SessionTexts::tr("Line and column %1: this is not valid JSON")
                .arg(lineAndColumn(qsizetype(error.byte), bytes)));
    } catch (const ReadJson::exception &error) {
        return failure(
            SessionTexts::tr("It is not valid JSON: %1").arg(QString::fromUtf8(error.what())));
    }
}

} // namespace Standoff
