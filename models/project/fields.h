// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Standoff authors

#pragma once

#include "project/id.h"

#include <array>
#include <string_view>
#include <tuple>

namespace Standoff {

// One description of each value type serves the project file, the history, the exports and the
// text dump. A type describes itself beside its definition:
//
//     template <> struct Describe<Entity> {
//         static constexpr auto name = "entity";
//         static constexpr auto fields = std::tuple{Field{"id", &Entity::id}, …};
//     };
//
// The field names are the columns of the project file and the keys of JSON.
template <typename Value>
struct Describe;

template <typename Value, typename Member>
struct Field
{
    const char *name;
    Member Value::*member;
};

// Calls function(field name, member) for each field, in order. Value may be const.
template <typename Value, typename Function>
constexpr void forEachField(Value &value, Function &&function)
{
    std::apply([&](const auto &...field) { (function(field.name, value.*field.member), ...); },
        Describe<std::remove_const_t<Value>>::fields);
}

// Calls function(field name, member of one, member of the other) for each field, in order.
template <typename Value, typename Function>
constexpr void forEachFieldOfTwo(const Value &one, const Value &other, Function &&function)
{
    std::apply(
        [&](const auto &...field) {
            (function(field.name, one.*field.member, other.*field.member), ...);
        },
        Describe<Value>::fields);
}

// The words of an enumeration, in the order of its values: EnumWords<Status>::words.
template <typename Enum>
struct EnumWords;

template <typename Enum>
concept WordedEnum = requires { EnumWords<Enum>::words.size(); };

template <WordedEnum Enum>
constexpr std::string_view wordOf(Enum value)
{
    return EnumWords<Enum>::words[size_t(value)];
}

// Returns whether the word was one of the enumeration.
template <WordedEnum Enum>
constexpr bool fromWord(std::string_view word, Enum &value)
{
    for (size_t i = 0; i < EnumWords<Enum>::words.size(); ++i) {
        if (EnumWords<Enum>::words[i] == word) {
            value = Enum(i);
            return true;
        }
    }
    return false;
}

} // namespace Standoff
