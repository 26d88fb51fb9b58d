// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Standoff authors

#include "readers/tables/jsonfields.h"

#include "readers/html/tagsintext.h"
#include "readers/jsontext.h"
#include "readers/tables/columnnames.h"
#include "readers/tables/fieldtext.h"
#include "readers/tables/jsonblocks.h"

#include <algorithm>
#include <array>
#include <nlohmann/json.hpp>
#include <string>

using namespace Qt::StringLiterals;

namespace Standoff {

namespace {

constexpr int deepestMember = 4;
constexpr int mostNames = 1'000;

// The member that says what an object is called; "" where none does. "value" comes before "name"
// where both are there: {"name": "subject", "value": "Trade"}.
std::string callingKey(const ReadJson &object)
{
    for (const char *key : {"value", "name", "title", "rendered", "main", "basic", "original",
             "text", "webTitle", "label", "@value", "#text", "$t", "term", "@id"}) {
        if (!stringIn(object, key).trimmed().isEmpty())
            return key;
    }
    return {};
}

// Itself; of an object what it is called; "" of anything else.
QString calledText(const ReadJson &json)
{
    if (!json.is_object())
        return stringOf(json);
    if (const std::string key = callingKey(json); !key.empty())
        return stringIn(json, key.c_str());
    const QString whole = // {"firstname": "Ada", "lastname": "Rehn"}
        QString(stringIn(json, "firstname") + u' ' + stringIn(json, "lastname")).simplified();
    return whole;
}

// Forms of one text in an object that is the text of an article: {"value": …, "processed": …}.
constexpr std::array formsOfText{"rendered", "processed", "html", "value", "text", "content",
    "plain", "main", "original", "raw", "basic", "@value", "#text", "$t"};

// The longest of them, and the best of those as long; "" where there is none.
std::string keyOfText(const ReadJson &object)
{
    std::string best;
    qsizetype most = 0;
    for (const char *key : formsOfText) {
        if (const qsizetype length = lettersOfField(stringIn(object, key)).size(); length > most) {
            most = length;
            best = key;
        }
    }
    return best;
}

// Of the variants in "headlines" or "bodies" (ninjs 2 and later): text in HTML, which has
// paragraphs, before the main one, before any.
QString bestVariant(const ReadJson &variants)
{
    QString best;
    int most = 0;
    for (const ReadJson &variant : variants) {
        const QString text = variant.is_object() ? stringIn(variant, "value") : QString();
        if (text.trimmed().isEmpty())
            continue;
        const int rank = hasBlockTags(text) ? 3 : stringIn(variant, "role") == "main"_L1 ? 2 : 1;
        if (rank > most) {
            most = rank;
            best = text;
        }
    }
    return best;
}

QStringList stringsOf(const ReadJson &object, const char *key)
{
    QStringList strings;
    const auto member = object.find(key);
    if (member == object.end())
        return strings;
    if (member->is_string())
        return {stringOf(*member)};
    if (member->is_array()) {
        for (const ReadJson &item : *member)
            strings.append(stringOf(item));
    }
    return strings;
}

// Fundus: {"summary": […], "sections": [{"headline": […], "paragraphs": […]}]}.
QList<RoleLine> linesOfSections(const ReadJson &body)
{
    QList<RoleLine> lines;
    const auto add = [&](const QStringList &texts, ParagraphRole role) {
        for (const QString &text : texts) {
            for (const QString &line : text.split(u'\n'))
                lines.append({line, role});
        }
    };
    const auto sections = body.find("sections");
    if (sections == body.end() || !sections->is_array())
        return {};
    add(stringsOf(body, "summary"), ParagraphRole::Body);
    for (const ReadJson &section : *sections) {
        if (section.is_object()) {
            add(stringsOf(section, "headline"), ParagraphRole::Heading);
            add(stringsOf(section, "paragraphs"), ParagraphRole::Body);
        }
    }
    lines.removeIf([](const RoleLine &line) { return line.text.trimmed().isEmpty(); });
    return lines;
}

// Whether it wraps an article: then it is not called like that.
bool hasTextWithin(const ReadJson &object, int depth = 0)
{
    constexpr int deepest = 2;
    for (const auto &[key, value] : object.items()) {
        const NamedColumn named = namedColumn(QString::fromStdString(key));
        if (named.role == ColumnRole::Text && !named.isSummary)
            return true;
        if (value.is_object() && depth < deepest && hasTextWithin(value, depth + 1))
            return true;
    }
    return false;
}

// Whether what it wraps has facts of an article beside its text.
bool hasFactsWithin(const ReadJson &object)
{
    for (const auto &[key, value] : object.items()) {
        const ColumnRole role = namedColumn(QString::fromStdString(key)).role;
        if (key != "name"
            && (role == ColumnRole::Title || role == ColumnRole::Byline
                || role == ColumnRole::Published))
            return true;
    }
    return false;
}

// Whether the object is a thing that is called something, as a person or a title is.
bool isCalled(const ReadJson &object, ColumnRole role)
{
    switch (role) {
    case ColumnRole::Published:
    case ColumnRole::Modified:
        return false;
    case ColumnRole::LeftOut:
    case ColumnRole::Publisher: // "_source" wraps, too
        return !hasTextWithin(object);
    default:
        return true;
    }
}

std::string callingKeyOf(const ReadJson &object, ColumnRole role)
{
    return isCalled(object, role) ? callingKey(object) : std::string();
}

// Of an object that is named as the text: the member that has it; "" where it wraps an article.
std::string textKey(const ReadJson &object)
{
    return hasTextWithin(object) && hasFactsWithin(object) ? std::string() : keyOfText(object);
}

bool isOfNinjs(const ReadJson &object)
{
    constexpr std::array marks{"bodies", "body_text", "body_xhtml", "body_html", "headlines",
        "versioncreated", "versionCreated"};
    return std::ranges::any_of(marks, [&](const char *key) { return object.contains(key); });
}

} // namespace

TableRow JsonFields::row(const ReadJson &object)
{
    TableRow row;
    row.hasHead = isOfNinjs(object);
    for (const auto &[key, value] : object.items())
        add(row, QString::fromStdString(key), value, 1);
    return row;
}

int JsonFields::columnOf(const QString &name)
{
    const auto known = m_columns.constFind(name);
    if (known != m_columns.cend())
        return *known;
    if (m_names.size() >= mostNames && namedColumn(name).role == ColumnRole::LeftOut)
        return -1;
    m_columns.insert(name, int(m_names.size()));
    m_names.append(name);
    return int(m_names.size()) - 1;
}

void JsonFields::add(TableRow &row, const QString &name, const ReadJson &value, int depth)
{
    if (value.is_object())
        return addObject(row, name, value, depth);
    TableField field;
    if (value.is_array()) {
        if (name == "bodies"_L1 || name == "headlines"_L1) {
            field.values = {bestVariant(value)};
        } else if (namedColumn(name).role == ColumnRole::Text && isListOfJsonBlocks(value)) {
            field.lines = linesOfJsonBlocks(value, row.remarks);
        } else {
            for (const ReadJson &item : value)
                field.values.append(calledText(item));
        }
    } else if (value.is_number()) {
        const ColumnRole role = namedColumn(name).role;
        if (role == ColumnRole::LeftOut || role == ColumnRole::Published
            || role == ColumnRole::Modified) // seconds, say; no name is a number
            field.values = {QString::fromStdString(value.dump())};
    } else {
        field.values = {stringOf(value)};
    }
    field.values.removeIf([](const QString &text) { return text.trimmed().isEmpty(); });
    field.column = columnOf(name);
    if (field.column >= 0 && (!field.values.isEmpty() || !field.lines.isEmpty()))
        row.fields.append(std::move(field));
}

void JsonFields::addObject(TableRow &row, const QString &name, const ReadJson &value, int depth)
{
    TableField field;
    const ColumnRole role = namedColumn(name).role;
    field.lines = linesOfSections(value);
    const ReadJson *blocks = role == ColumnRole::Text ? blocksOfJson(value) : nullptr;
    if (blocks)
        field.lines = linesOfJsonBlocks(*blocks, row.remarks);
    std::string taken; // member
    if (field.lines.isEmpty()) {
        taken = role == ColumnRole::Text ? textKey(value) : callingKeyOf(value, role);
        const QString text = taken.empty() && role != ColumnRole::Text && isCalled(value, role)
            ? calledText(value)
            : stringIn(value, taken.c_str());
        if (!text.trimmed().isEmpty())
            field.values = {text};
    }
    const bool isText = role == ColumnRole::Text && !field.values.isEmpty();
    if (!field.values.isEmpty() || !field.lines.isEmpty()) {
        field.column = columnOf(name);
        if (field.column >= 0)
            row.fields.append(std::move(field));
    }
    if (depth == deepestMember)
        return;
    for (const auto &[key, member] : value.items()) {
        const bool isForm = isText && std::ranges::find(formsOfText, key) != formsOfText.end();
        if (key != taken && &member != blocks && !(isForm && member.is_string()))
            add(row, name + u'.' + QString::fromStdString(key), member, depth + 1);
    }
}

} // namespace Standoff
