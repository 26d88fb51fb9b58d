// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Standoff authors

#pragma once

#include "cli/console.h"
#include "project/valuejson.h"

namespace Standoff {

// What --json prints: unlike in our files, every key is there, whether it has a value or not.

// Ids are numbers, a missing reference null.
template <typename Value>
Json referenceToJson(Id<Value> id)
{
    return id ? Json(id.number) : Json();
}

// All fields of a value, in their order. Unknown numbers are null, unknown texts "".
template <typename Value>
Json wholeToJson(const Value &value)
{
    Json json = Json::object();
    forEachField(value, [&json](const char *name, const auto &member) {
        using Member = std::decay_t<decltype(member)>;
        if constexpr (isId<Member>) {
            json[name] = referenceToJson(member);
        } else if constexpr (isIdList<Member>) {
            Json &list = json[name] = Json::array();
            for (const auto id : member)
                list.push_back(referenceToJson(id));
        } else if constexpr (WordedEnum<Member>) {
            json[name] = wordOf(member);
        } else if constexpr (std::is_same_v<Member, int>) {
            json[name] = member < 0 ? Json() : Json(member);
        } else {
            json[name] = toJson(member);
        }
    });
    json["id"] = value.id.number;
    return json;
}

// Prints one array, an item a line, as the items come.
class JsonList
{
public:
    JsonList() { print(std::string("[")); }
    ~JsonList() { print(std::string(m_isEmpty ? "]\n" : "\n]\n")); }
    Q_DISABLE_COPY_MOVE(JsonList)

    void append(const Json &item)
    {
        print((m_isEmpty ? "\n" : ",\n") + item.dump());
        m_isEmpty = false;
    }

private:
    bool m_isEmpty = true;
};

} // namespace Standoff
