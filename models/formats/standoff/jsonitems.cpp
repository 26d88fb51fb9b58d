// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Standoff authors

#include "formats/standoff/jsonitems.h"

#include <iterator>
#include <utility>

namespace Standoff {

namespace {

// The pieces as one.
struct JoinedBytes
{
    const JsonItems::Bytes &next;
    QByteArray bytes;
    qsizetype at = 0;

    bool isAtEnd()
    {
        while (at == bytes.size()) {
            bytes = next();
            at = 0;
            if (bytes.isEmpty())
                return true;
        }
        return false;
    }
};

class ByteIterator
{
public:
    using iterator_category = std::input_iterator_tag;
    using value_type = char;
    using difference_type = std::ptrdiff_t;
    using pointer = const char *;
    using reference = const char &;

    explicit ByteIterator(JoinedBytes *bytes)
        : m_bytes(bytes)
    {
    }
    reference operator*() const { return m_bytes->bytes.constData()[m_bytes->at]; }
    ByteIterator &operator++()
    {
        ++m_bytes->at;
        return *this;
    }
    void operator++(int) { ++*this; }
    // With the end, which has none.
    bool operator==(const ByteIterator &other) const
    {
        return (!m_bytes || m_bytes->isAtEnd()) == (!other.m_bytes || other.m_bytes->isAtEnd());
    }

private:
    JoinedBytes *m_bytes;
};

} // namespace

void JsonItems::parse(const Bytes &bytes, const Takers &takers)
{
    JsonItems items(takers);
    JoinedBytes joined{bytes, {}};
    Value::sax_parse(ByteIterator(&joined), ByteIterator(nullptr), &items);
}

bool JsonItems::key(string_t &name)
{
    if (isPassing())
        return true;
    if (m_open.empty())
        m_isWanted = m_takers.member(name);
    else
        m_member = &(*m_open.back())[name];
    return true;
}

bool JsonItems::add(Value value)
{
    if (m_open.empty())
        return take(value);
    if (m_open.back()->is_array())
        m_open.back()->push_back(std::move(value));
    else
        *m_member = std::move(value);
    return true;
}

bool JsonItems::begin(Value container)
{
    if (m_open.empty() && m_place == Place::Outside && container.is_object()) {
        m_place = Place::Object;
    } else if (m_open.empty() && m_place == Place::Object && container.is_array()) {
        m_place = Place::Array;
    } else if (m_open.empty()) {
        m_value = std::move(container);
        m_open.push_back(&m_value);
    } else if (m_open.back()->is_array()) {
        m_open.push_back(&m_open.back()->emplace_back(std::move(container)));
    } else {
        *m_member = std::move(container);
        m_open.push_back(m_member);
    }
    return true;
}

bool JsonItems::end()
{
    if (m_open.empty()) {
        m_place = m_place == Place::Array ? Place::Object : Place::Outside;
        return true;
    }
    m_open.pop_back();
    return !m_open.empty() || take(std::exchange(m_value, Value()));
}

bool JsonItems::take(const Value &value)
{
    return (m_place == Place::Array ? m_takers.item : m_takers.value)(value);
}

bool JsonItems::parse_error(size_t, const std::string &, const Value::exception &error)
{
    if (const auto *syntax = dynamic_cast<const Value::parse_error *>(&error))
        throw *syntax;
    if (const auto *range = dynamic_cast<const Value::out_of_range *>(&error))
        throw *range;
    throw Value::exception(error);
}

} // namespace Standoff
