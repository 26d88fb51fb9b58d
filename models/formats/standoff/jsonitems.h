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
    // Calls member(name) at the begin of each member of the outer object, which says whether it is
    // wanted, item(value) for each item of a member that is an array, and value(value) for a member
    // that is none; these say whether to go on. Of what is no object, and of objects as members,
    // the value alone is handed over, by value(). O(n), and what is not wanted takes no memory.
    // Throws what the parser throws.
    struct Takers
    {
        std::function<bool(const std::string &name)> member;
        std::function<bool(const Value &item)> item;
        std::function<bool(const Value &value)> value;
    };
    // The bytes that come next; none at the end.
    using Bytes = std::function<QByteArray()>;
    static void parse(const Bytes &bytes, const Takers &takers);

    bool null() override { return !m_isWanted || add(nullptr); }
    bool boolean(bool value) override { return !m_isWanted || add(value); }
    bool number_integer(number_integer_t value) override { return !m_isWanted || add(value); }
    bool number_unsigned(number_unsigned_t value) override { return !m_isWanted || add(value); }
    bool number_float(number_float_t value, const string_t &) override
    {
        return !m_isWanted || add(value);
    }
    bool string(string_t &value) override { return !m_isWanted || add(std::move(value)); }
    bool binary(binary_t &value) override { return !m_isWanted || add(std::move(value)); }
    bool start_object(size_t) override { return m_isWanted ? begin(Value::object()) : pass(1); }
    bool key(string_t &name) override;
    bool end_object() override { return isPassing() ? pass(-1) : end(); }
    bool start_array(size_t) override { return m_isWanted ? begin(Value::array()) : pass(1); }
    bool end_array() override { return isPassing() ? pass(-1) : end(); }
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
    bool take(const Value &value);
    // Within a member that is not wanted.
    bool isPassing() const { return m_depth > 0; }
    bool pass(int deeper)
    {
        m_depth += deeper;
        return true;
    }

    const Takers &m_takers;
    Place m_place = Place::Outside;
    Value m_value; // that is being put together
    std::vector<Value *> m_open; // containers in it, the innermost last
    Value *m_member = nullptr; // of the innermost, where that is an object
    bool m_isWanted = true; // the member of the outer object
    int m_depth = 0; // of containers in it, where it is not wanted
};

} // namespace Standoff
