// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Standoff authors

#include "project/valuejson.h"

#include "project/isotime.h"

#include <QStringDecoder>
#include <limits>

using namespace Qt::StringLiterals;

namespace Standoff {

Json toJson(const QString &text)
{
    return text.toStdString();
}

Json toJson(const QStringList &texts)
{
    Json list = Json::array();
    for (const QString &text : texts)
        list.push_back(toJson(text));
    return list;
}

Json toJson(const QList<int> &numbers)
{
    Json list = Json::array();
    for (const int number : numbers)
        list.push_back(number);
    return list;
}

Json toJson(const QUuid &uuid)
{
    return uuid.toByteArray(QUuid::WithoutBraces).toStdString();
}

Json toJson(const QDateTime &time)
{
    return toJson(toIsoTime(time));
}

Json toJson(const QMap<QString, QString> &texts)
{
    Json::object_t members; // each name is new: it need not be looked for
    members.reserve(size_t(texts.size()));
    for (const auto &[name, value] : texts.asKeyValueRange())
        members.emplace_back(name.toStdString(), toJson(value));
    return members;
}

Json toJson(const QList<Fragment> &fragments)
{
    Json list = Json::array();
    for (const Fragment &fragment : fragments) {
        Json::object_t members;
        members.reserve(3);
        members.emplace_back("begin", fragment.range.begin);
        members.emplace_back("end", fragment.range.end);
        members.emplace_back("text", toJson(fragment.text));
        list.push_back(std::move(members));
    }
    return list;
}

Json toJson(const QList<AttributeDefinition> &attributes)
{
    Json list = Json::array();
    for (const AttributeDefinition &attribute : attributes)
        list.push_back({{"name", toJson(attribute.name)}, {"values", toJson(attribute.values)}});
    return list;
}

Json toJson(const QList<Companion> &companions)
{
    Json list = Json::array();
    for (const Companion &companion : companions)
        list.push_back({{"format", toJson(companion.format)}, {"name", toJson(companion.name)},
            {"sha256", toJson(companion.sha256)}, {"digest", toJson(companion.digest)}});
    return list;
}

bool fromUtf8(const std::string &utf8, QString &text)
{
    QStringDecoder decoder(QStringDecoder::Utf8,
        QStringDecoder::Flag::ConvertInitialBom | QStringDecoder::Flag::Stateless);
    text = decoder.decode(utf8);
    return !decoder.hasError();
}

bool fromJson(const ReadJson &json, QString &text)
{
    return json.is_string() && fromUtf8(json.get_ref<const std::string &>(), text);
}

bool fromJson(const ReadJson &json, QStringList &texts)
{
    texts.clear();
    return json.is_array() && std::ranges::all_of(json, [&texts](const ReadJson &item) {
        return fromJson(item, texts.emplaceBack());
    });
}

bool fromJson(const ReadJson &json, QList<int> &numbers)
{
    numbers.clear();
    return json.is_array() && std::ranges::all_of(json, [&numbers](const ReadJson &item) {
        return fromJson(item, numbers.emplaceBack());
    });
}

bool fromJson(const ReadJson &json, QUuid &uuid)
{
    QString text;
    if (!fromJson(json, text))
        return false;
    uuid = QUuid::fromString(text);
    return !uuid.isNull();
}

bool fromJson(const ReadJson &json, QDateTime &time)
{
    QString text;
    if (!fromJson(json, text))
        return false;
    time = fromIsoTime(text);
    return time.isValid();
}

bool fromJson(const ReadJson &json, QMap<QString, QString> &texts)
{
    texts.clear();
    if (!json.is_object())
        return false;
    for (const auto &[key, value] : json.items()) {
        QString name;
        if (!fromUtf8(key, name) || !fromJson(value, texts[name]))
            return false;
    }
    return true;
}

bool fromJson(const ReadJson &json, int &number)
{
    qint64 value = 0;
    if (!fromJson(json, value) || value < std::numeric_limits<int>::min()
        || value > std::numeric_limits<int>::max())
        return false;
    number = int(value);
    return true;
}

bool fromJson(const ReadJson &json, qint64 &number)
{
    const bool isTooLarge = json.is_number_unsigned()
        && json.get<quint64>() > quint64(std::numeric_limits<qint64>::max());
    if (!json.is_number_integer() || isTooLarge)
        return false;
    number = json.get<qint64>();
    return true;
}

bool fromJson(const ReadJson &json, QList<Fragment> &fragments)
{
    fragments.clear();
    if (!json.is_array())
        return false;
    for (const ReadJson &item : json) {
        Fragment fragment;
        if (!item.is_object() || !item.contains("begin") || !item.contains("end")
            || !item.contains("text") || !fromJson(item["begin"], fragment.range.begin)
            || !fromJson(item["end"], fragment.range.end) || !fromJson(item["text"], fragment.text))
            return false;
        if (fragment.range.begin < 0 || fragment.range.end <= fragment.range.begin)
            return false;
        fragments.append(fragment);
    }
    return true;
}

bool fromJson(const ReadJson &json, QList<AttributeDefinition> &attributes)
{
    attributes.clear();
    if (!json.is_array())
        return false;
    for (const ReadJson &item : json) {
        AttributeDefinition attribute;
        if (!item.is_object() || !item.contains("name") || !fromJson(item["name"], attribute.name)
            || (item.contains("values") && !fromJson(item["values"], attribute.values)))
            return false;
        attributes.append(attribute);
    }
    return true;
}

bool fromJson(const ReadJson &json, QList<Companion> &companions)
{
    companions.clear();
    if (!json.is_array())
        return false;
    for (const ReadJson &item : json) {
        const auto read = [&item](const char *key, QString &text) {
            return item.contains(key) && fromJson(item[key], text);
        };
        Companion companion;
        if (!item.is_object() || !read("format", companion.format) || !read("name", companion.name)
            || !read("sha256", companion.sha256) || !read("digest", companion.digest))
            return false;
        companions.append(companion);
    }
    return true;
}

} // namespace Standoff
