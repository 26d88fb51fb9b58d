// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Standoff authors

#pragma once

#include "text/checkjson.h"

#include <QByteArray>
#include <functional>
#include <nlohmann/json.hpp>

namespace Standoff {

// An object whose members are arrays, of which no more than one item is in memory at a time. (A
// parser's callback could do that, too; but the library then looks through an array for what was
// let go, at each object in it.)
class JsonItems : public nlohmann::json_sax<ReadJson>
{
public:
    using Value = ReadJson;
    // Calls member(name) at the begin of each member of the outer object, item(value) for each item
    // of a member that is an array, and value(value) for a member that is none. Of what is no
    // object, and of objects as members, the value alone is handed over, by value(). O(n).
    // Throws what the parser throws.
    struct Takers
    {
        std::function<void(const std::string &name)> member;
        std::function<void(const Value &item)> item;
        std::function<void(const Value &value)> value;
    };
    static void parse(const QByteArray &bytes, const Takers &takers);

    bool null() override { return add(nullptr); }
    bool boolean(bool value) override { return add(value); }
    bool number_integer(number_integer_t value) override { return add(value); }
    bool number_unsigned(number_unsigned_t value) override { return add(value); }
    bool number_float(number_float_t value, const string_t &) override { return add(value); }
    bool string(string_t &value) override { return add(std::move(value)); }
    bool binary(binary_t &value) override { return add(std::move(value)); }
    bool start_object(size_t) override { return begin(Value::object()); }
    bool key(string_t &name) override;
    bool end_object() override { return end(); }
    bool start_array(size_t) override { return begin(Value::array()); }
    bool end_array() override { return end(); }
    bool parse_error(size_t, const std::string &, const Value::exception &error) override;

private:
    enum class Place { Outside, Object, Array }; // where a value is handed over

    explicit JsonItems(const Takers &takers)
        : m_takers(takers)
    {
    }
    bool add(Value value);
    bool begin(Value container);
    bool end();
    void take(const Value &value);

    const Takers &m_takers;
    Place m_place = Place::Outside;
    Value m_value; // that is being put together
    std::vector<Value *> m_open; // containers in it, the innermost last
    Value *m_member = nullptr; // of the innermost, where that is an object
};

} // namespace Standoff
