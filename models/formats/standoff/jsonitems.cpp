// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Standoff authors

#include "formats/standoff/jsonitems.h"

namespace Standoff {

void JsonItems::parse(const QByteArray &bytes, const Takers &takers)
{
    JsonItems items(takers);
    Value::sax_parse(bytes.begin(), bytes.end(), &items);
}

bool JsonItems::key(string_t &name)
{
    if (m_open.empty())
        m_takers.member(name);
    else
        m_member = &(*m_open.back())[name];
    return true;
}

bool JsonItems::add(Value value)
{
    if (m_open.empty())
        take(value);
    else if (m_open.back()->is_array())
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
    if (m_open.empty())
        take(std::exchange(m_value, Value()));
    return true;
}

void JsonItems::take(const Value &value)
{
    (m_place == Place::Array ? m_takers.item : m_takers.value)(value);
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
