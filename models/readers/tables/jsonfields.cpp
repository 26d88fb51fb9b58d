// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Standoff authors

#include "readers/tables/jsonfields.h"

#include "readers/tables/columnnames.h"
#include "readers/tables/fieldtext.h"

#include <nlohmann/json.hpp>

using namespace Qt::StringLiterals;

namespace Standoff {

namespace {

constexpr int deepestMember = 4;
constexpr int mostNames = 1'000;

QString stringOf(const ReadJson &json)
{
    return json.is_string() ? QString::fromStdString(json.get_ref<const std::string &>())
                            : QString();
}

QString memberText(const ReadJson &object, const char *key)
{
    const auto member = object.find(key);
    return member == object.end() ? QString() : stringOf(*member);
}

// Itself; of an object what it is called; "" of anything else.
QString calledText(const ReadJson &json)
{
    if (!json.is_object())
        return stringOf(json);
    // "value" comes before "name" where both are there: {"name": "subject", "value": "Trade"}.
    for (const char *key : {"value", "name", "title", "rendered", "main", "original", "text",
             "webTitle", "label", "@value", "#text", "$t", "term", "@id"}) {
        if (const QString text = memberText(json, key); !text.trimmed().isEmpty())
            return text;
    }
    const QString whole = // {"firstname": "Ada", "lastname": "Rehn"}
        QString(memberText(json, "firstname") + u' ' + memberText(json, "lastname")).simplified();
    return whole;
}

// Of the variants in "headlines" or "bodies" (ninjs 2 and later): text in HTML, which has
// paragraphs, before the main one, before any.
QString bestVariant(const ReadJson &variants)
{
    QString best;
    int most = 0;
    for (const ReadJson &variant : variants) {
        const QString text = variant.is_object() ? memberText(variant, "value") : QString();
        if (text.trimmed().isEmpty())
            continue;
        const int rank = looksLikeHtml(text) ? 3 : memberText(variant, "role") == "main"_L1 ? 2 : 1;
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
bool hasTextWithin(const ReadJson &object)
{
    for (const auto &[key, value] : object.items()) {
        const NamedColumn named = namedColumn(QString::fromStdString(key));
        if (named.role == ColumnRole::Text && !named.isSummary)
            return true;
    }
    return false;
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
        if (name == "bodies"_L1 || name == "headlines"_L1)
            field.values = {bestVariant(value)};
        else
            for (const ReadJson &item : value)
                field.values.append(calledText(item));
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
    if (field.column >= 0 && !field.values.isEmpty())
        row.fields.append(std::move(field));
}

void JsonFields::addObject(TableRow &row, const QString &name, const ReadJson &value, int depth)
{
    TableField field;
    field.lines = linesOfSections(value);
    const ColumnRole role = namedColumn(name).role;
    const bool isCalled = role == ColumnRole::Text
        || (role != ColumnRole::Published && role != ColumnRole::Modified && !hasTextWithin(value));
    if (const QString text = calledText(value);
        isCalled && field.lines.isEmpty() && !text.isEmpty())
        field.values = {text};
    if (!field.values.isEmpty() || !field.lines.isEmpty()) {
        field.column = columnOf(name);
        if (field.column >= 0)
            row.fields.append(std::move(field));
    }
    if (depth == deepestMember)
        return;
    for (const auto &[key, member] : value.items())
        add(row, name + u'.' + QString::fromStdString(key), member, depth + 1);
}

} // namespace Standoff
