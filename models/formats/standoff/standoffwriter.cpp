// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Standoff authors

#include "formats/standoff/standoffwriter.h"

#include "project/valuejson.h"

#include <algorithm>
#include <utility>

namespace Standoff {

namespace {

template <typename Values>
auto pointersTo(const Values &values)
{
    QList<const typename Values::mapped_type *> pointers;
    pointers.reserve(values.size());
    for (const auto &value : values)
        pointers.append(&value);
    return pointers;
}

std::string dump(const Json &json)
{
    return json.dump(-1, ' ', false, Json::error_handler_t::replace);
}

// Version 7 UUIDs sort by the time when they were made, as text.
auto orderOf(QUuid uuid)
{
    return std::to_array(uuid.toBytes().data);
}

} // namespace

StandoffWriter::StandoffWriter(
    const ExportSource &source, Output &output, StandoffLayout layout, bool withOriginals)
    : m_source(source)
    , m_project(source.project())
    , m_output(output)
    , m_isInLines(layout == StandoffLayout::Lines)
    , m_withOriginals(withOriginals)
{
}

template <typename Value>
QUuid StandoffWriter::uuidOf(Id<Value> id) const
{
    if constexpr (std::is_same_v<Value, Annotator>) {
        return m_project.annotators().value(id).uuid;
    } else if constexpr (std::is_same_v<Value, Annotation>) {
        if (!m_version)
            return m_evidence.value(id);
        const Annotation *annotation = m_version->find(id);
        return annotation ? annotation->uuid : QUuid();
    } else if constexpr (std::is_same_v<Value, Attribution>) {
        return m_version->attributions().value(id).uuid;
    } else if constexpr (!requires { &Value::uuid; }) {
        return {}; // nothing refers to it
    } else {
        const Value *value = m_project.find(id);
        return value ? value->uuid : QUuid();
    }
}

// By their UUIDs values find each other again: one without would be lost, two with the same one.
template <typename Value>
void StandoffWriter::identify(const Value &value)
{
    const qsizetype before = m_uuids.size();
    if constexpr (requires { value.uuid; }) {
        m_uuids.insert({value.uuid});
        if (m_wrong.isEmpty() && (value.uuid.isNull() || m_uuids.size() == before)) {
            m_wrong =
                tr("%1 %2 has no UUID of its own, which this format needs; run “standoff "
                   "check”",
                    "the type of a value, its number")
                    .arg(QString(QLatin1StringView(Describe<Value>::name)).replace(u'_', u' '))
                    .arg(value.id.number);
        }
    }
}

template <typename Value>
Json StandoffWriter::object(Value value)
{
    identify(value);
    value.id = {};
    if constexpr (requires { value.version; } && !std::is_same_v<Value, Article>)
        value.version = {};
    return valueToJson(value, [this]<typename Other>(Id<Other> id) -> Json {
        const QUuid uuid = this->uuidOf(id);
        return uuid.isNull() ? Json() : toJson(uuid);
    });
}

void StandoffWriter::beginList(const char *name)
{
    write(std::exchange(m_firstMember, false) ? "" : ",");
    breakLine();
    write("\"");
    write(name);
    write("\": [");
    m_firstItem = true;
}

void StandoffWriter::beginItem(const Json &json)
{
    write(std::exchange(m_firstItem, false) ? "" : ",");
    breakLine();
    std::string text = dump(json);
    text.pop_back();
    m_output.write(QByteArrayView(text));
}

void StandoffWriter::writeItem(const Json &json)
{
    beginItem(json);
    write("}");
}

template <typename Value, typename Key>
void StandoffWriter::writeList(const char *name, QList<const Value *> values, Key &&key)
{
    std::ranges::sort(values, {}, [&key](const Value *value) { return key(*value); });
    beginList(name);
    for (const Value *value : std::as_const(values)) {
        if (m_output.isFull())
            return;
        writeItem(object(*value));
    }
    breakLine();
    write("]");
}

void StandoffWriter::writeTagset()
{
    const auto layerOrder = [](const Layer &layer) {
        return std::pair(layer.position, orderOf(layer.uuid));
    };
    writeList("layers", pointersTo(m_project.all<Layer>()), layerOrder);
    writeList("tags", pointersTo(m_project.all<Tag>()), [&](const Tag &tag) {
        const Layer *layer = m_project.layerOf(tag);
        return std::tuple(layer ? layerOrder(*layer) : std::pair(0, orderOf({})), tag.position,
            orderOf(tag.uuid));
    });
    writeList("terms", pointersTo(m_project.all<Term>()),
        [](const Term &term) { return std::tuple(term.field, term.position, orderOf(term.uuid)); });
}

template <typename Value>
void StandoffWriter::writeRegister(const char *key)
{
    writeList(key, pointersTo(m_project.all<Value>()),
        [](const Value &value) { return orderOf(value.uuid); });
}

void StandoffWriter::writeRegisters()
{
    writeRegister<Entity>("entities");
    writeRegister<Source>("sources");
    writeRegister<Grade>("grades");
    writeRegister<Claim>("claims");
    writeRegister<ClaimLink>("claim_links");
    writeRegister<Relation>("relations");
}

void StandoffWriter::writeRest()
{
    writeRegister<Evidence>("evidence");
    writeRegister<Verdict>("verdicts");
    writeList("settings", pointersTo(m_project.all<Setting>()),
        [](const Setting &setting) { return setting.name; });
    writeRegister<Waiver>("waivers");
    breakLine();
    write("}\n");
}

Result<> StandoffWriter::writeArticles(const Progress &progress)
{
    const QList<ArticleId> &articles = m_source.articles();
    beginList("articles");
    if (m_isInLines) // they follow
        write(" ]}\n");
    for (qsizetype i = 0; i < articles.size() && !m_output.isFull(); ++i) {
        m_firstItem = m_firstItem || m_isInLines;
        RETURN_IF_ERROR(writeArticle(articles[i]));
        if (m_isInLines)
            write("\n");
        RETURN_IF_ERROR(checkWanted(progress, int(i + 1), int(articles.size())));
    }
    write(m_isInLines ? "{" : "\n]");
    m_firstMember = m_isInLines;
    return {};
}

Result<> StandoffWriter::write(const Progress &progress)
{
    for (const Evidence &evidence : m_project.all<Evidence>())
        m_evidence.insert(evidence.annotation, {});
    write("{");
    breakLine();
    write("\"standoff\": 1");
    writeList("annotators", pointersTo(m_project.annotators()),
        [](const Annotator &annotator) { return orderOf(annotator.uuid); });
    writeTagset();
    writeRegisters();
    RETURN_IF_ERROR(writeArticles(progress));
    writeRest();
    return m_wrong.isEmpty() ? Result<>() : failure(m_wrong);
}

Result<> StandoffWriter::writeArticle(ArticleId article)
{
    ASSIGN_OR_RETURN(const auto versions, m_source.reader().readVersions(article));
    beginItem(object(*m_project.find(article)));
    beginList("versions");
    for (const OpenArticle &version : versions) {
        m_version = &version;
        const Result<> written = writeVersion(version);
        m_version = nullptr;
        if (!written)
            return written;
    }
    breakLine();
    write("]}");
    m_firstItem = false;
    return {};
}

Result<> StandoffWriter::addOriginal(Json &json, const QString &hash) const
{
    if (hash.isEmpty())
        return {};
    return m_source.reader().readOriginal(hash).transform([&json](const QByteArray &original) {
        if (!original.isEmpty())
            json["original"] = original.toBase64().toStdString();
    });
}

Result<> StandoffWriter::writeVersion(const OpenArticle &version)
{
    Version header = version.version();
    header.article = {};
    Json json = object(header);
    json["text"] = toJson(version.text().string());
    if (m_withOriginals) {
        RETURN_IF_ERROR(addOriginal(json, header.originalSha256));
        for (qsizetype i = 0; i < header.companions.size(); ++i)
            RETURN_IF_ERROR(
                addOriginal(json["companions"][size_t(i)], header.companions[i].sha256));
    }
    beginItem(json);
    beginList("roles");
    QList<const RoleMark *> marks = pointersTo(version.roleMarks());
    std::ranges::sort(marks, {}, [](const RoleMark *mark) { return mark->paragraph; });
    for (const RoleMark *mark : std::as_const(marks))
        writeItem({{"paragraph", mark->paragraph}, {"role", wordOf(mark->role)}});
    breakLine();
    write("]");
    writeList("annotations", pointersTo(version.annotations()), [](const Annotation &annotation) {
        return std::pair(annotation.fragments.first().range, orderOf(annotation.uuid));
    });
    writeList("relations", pointersTo(version.relations()),
        [](const Relation &relation) { return orderOf(relation.uuid); });
    writeList("attributions", pointersTo(version.attributions()),
        [](const Attribution &attribution) { return orderOf(attribution.uuid); });
    write("}");
    m_firstItem = false;
    for (auto [id, uuid] : m_evidence.asKeyValueRange()) {
        if (const Annotation *annotation = version.find(id))
            uuid = annotation->uuid;
    }
    return {};
}

} // namespace Standoff
