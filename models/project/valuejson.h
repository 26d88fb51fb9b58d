// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Standoff authors

#pragma once

#include "project/annotation.h"
#include "project/article.h"
#include "project/fields.h"
#include "project/tagset.h"
#include "text/checkjson.h"
#include "text/error.h"

#include <QCoreApplication>
#include <nlohmann/json.hpp>

// Values as JSON, by their description in fields.h. Keys stand in the order of the fields; a member
// that is empty, none or 0 is left out, and one that is missing when reading stays as it is.

namespace Standoff {

using Json = nlohmann::ordered_json; // to write

Json toJson(const QString &text);
Json toJson(const QStringList &texts);
Json toJson(const QList<int> &numbers);
Json toJson(const QUuid &uuid);
Json toJson(const QDateTime &time); // UTC, "2024-06-20T12:00:00.000Z"
Json toJson(const QMap<QString, QString> &texts);
Json toJson(const QList<Fragment> &fragments);
Json toJson(const QList<AttributeDefinition> &attributes);
Json toJson(const QList<Companion> &companions);

// False where the bytes are not UTF-8. Not QString::fromStdString, which drops a U+FEFF at the
// beginning.
bool fromUtf8(const std::string &utf8, QString &text);

// False where the JSON is of another type, or no such value.
bool fromJson(const ReadJson &json, QString &text);
bool fromJson(const ReadJson &json, QStringList &texts);
bool fromJson(const ReadJson &json, QList<int> &numbers);
bool fromJson(const ReadJson &json, QUuid &uuid);
bool fromJson(const ReadJson &json, QDateTime &time);
bool fromJson(const ReadJson &json, QMap<QString, QString> &texts);
bool fromJson(const ReadJson &json, QList<Fragment> &fragments);
bool fromJson(const ReadJson &json, QList<AttributeDefinition> &attributes);
bool fromJson(const ReadJson &json, QList<Companion> &companions);
bool fromJson(const ReadJson &json, int &number);
bool fromJson(const ReadJson &json, qint64 &number);

template <typename Member>
inline constexpr bool isId = false;
template <typename Value>
inline constexpr bool isId<Id<Value>> = true;
template <typename Member>
inline constexpr bool isIdList = false;
template <typename Value>
inline constexpr bool isIdList<QList<Id<Value>>> = true;

// idToJson(Id<X>) gives the JSON for a reference; null leaves the field out.
template <typename Value, typename IdToJson>
Json valueToJson(const Value &value, IdToJson &&idToJson)
{
    static const Value initial{};
    Json::object_t members; // each is new: it need not be looked for
    members.reserve(std::tuple_size_v<decltype(Describe<Value>::fields)>);
    const auto add = [&](const char *name, const auto &member, const auto &unset) {
        using Member = std::decay_t<decltype(member)>;
        if (member == unset)
            return;
        if constexpr (isId<Member>) {
            if (Json reference = idToJson(member); !reference.is_null())
                members.emplace_back(name, std::move(reference));
        } else if constexpr (isIdList<Member>) {
            Json list = Json::array();
            for (const auto id : member)
                list.push_back(idToJson(id));
            members.emplace_back(name, std::move(list));
        } else if constexpr (WordedEnum<Member>) {
            members.emplace_back(name, wordOf(member));
        } else if constexpr (std::is_same_v<Member, int>) {
            members.emplace_back(name, member);
        } else {
            members.emplace_back(name, toJson(member));
        }
    };
    std::apply(
        [&](const auto &...field) {
            (add(field.name, value.*field.member, initial.*field.member), ...);
        },
        Describe<Value>::fields);
    return members;
}

// jsonToId(const ReadJson &, Id<X> &) reads a reference and returns whether it could. The error
// names the field. Keys that are no field are left to the caller.
template <typename Value, typename JsonToId>
Result<> valueFromJson(const ReadJson &json, Value &value, JsonToId &&jsonToId)
{
    if (!json.is_object()) {
        return failure(QCoreApplication::translate("Json", "“%1” must be an object")
                .arg(QLatin1StringView(Describe<Value>::name)));
    }
    QString wrong;
    forEachField(value, [&](const char *name, auto &member) {
        using Member = std::decay_t<decltype(member)>;
        const auto found = json.find(name);
        if (found == json.end() || !wrong.isEmpty())
            return;
        bool good = true;
        if constexpr (isId<Member>) {
            good = jsonToId(*found, member);
        } else if constexpr (isIdList<Member>) {
            good = found->is_array();
            member.clear();
            for (size_t i = 0; good && i < found->size(); ++i)
                good = jsonToId((*found)[i], member.emplaceBack());
        } else if constexpr (WordedEnum<Member>) {
            good = found->is_string()
                && fromWord(found->template get_ref<const std::string &>(), member);
        } else {
            good = fromJson(*found, member);
        }
        if (!good)
            wrong = QLatin1StringView(name);
    });
    if (wrong.isEmpty())
        return {};
    return failure(
        QCoreApplication::translate("Json", "The value of “%1” is not valid").arg(wrong));
}

} // namespace Standoff
