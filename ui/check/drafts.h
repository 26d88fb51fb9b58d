// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Standoff authors

#pragma once

#include "project/valuejson.h"

#include <QByteArray>
#include <QUuid>

class QSettings;

namespace Standoff {

// What a person has begun to say of a record and that is not in the project yet, kept in the
// settings from one start of the program to the next. One of each type for a record, which is known
// by its UUID; what a draft refers to is not kept.
class Drafts
{
public:
    explicit Drafts(QSettings &settings)
        : m_settings(settings)
    {
    }

    template <typename Value>
    bool has(const QUuid &record) const
    {
        return !read(record, Describe<Value>::name).isEmpty();
    }
    // Gives the value what the draft says. Returns whether there is one.
    template <typename Value>
    bool restore(const QUuid &record, Value &value) const
    {
        const auto text = read(record, Describe<Value>::name).toStdString();
        const ReadJson json = ReadJson::parse(text, nullptr, false);
        return valueFromJson(json, value, [](const ReadJson &, auto &) {
            return false;
        }).has_value();
    }
    template <typename Value>
    void keep(const QUuid &record, const Value &value)
    {
        const Json json = valueToJson(value, [](const auto &) { return Json(); });
        write(record, Describe<Value>::name, QByteArray::fromStdString(json.dump()));
    }
    template <typename Value>
    void remove(const QUuid &record)
    {
        write(record, Describe<Value>::name, {});
    }

private:
    QByteArray read(const QUuid &record, const char *type) const;
    void write(const QUuid &record, const char *type, const QByteArray &json); // empty: none

    QSettings &m_settings;
};

} // namespace Standoff
