// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Standoff authors

#pragma once

#include "formats/standoff/standoffreader.h"
#include "project/valuejson.h"

namespace Standoff {

template <typename Value>
bool StandoffReader::refer(const ReadJson &json, Id<Value> &id)
{
    QUuid uuid;
    if (!fromJson(json, uuid))
        return false;
    Known &known = m_known[{uuid}];
    if (known.number == 0) {
        known.number = ++m_lastNumber;
        known.type = Describe<Value>::name;
        named(known.type).insert({uuid}, placeOf(nullptr));
    }
    id.number = known.number;
    return QLatin1StringView(known.type) == QLatin1StringView(Describe<Value>::name);
}

template <typename Value>
bool StandoffReader::define(Value &value)
{
    if (value.uuid.isNull())
        return fail(tr("This is missing"), "uuid");
    Known &known = m_known[{value.uuid}];
    if (known.file != 0 && known.file < m_file && m_place.isEmpty()) {
        ++m_skipped;
        return false;
    }
    if (known.file != 0)
        return fail(tr("Two values have this UUID"), "uuid");
    if (known.type && QLatin1StringView(known.type) != QLatin1StringView(Describe<Value>::name))
        return fail(tr("It was given as “%1” before").arg(QLatin1StringView(known.type)), "uuid");
    if (known.number == 0)
        known.number = ++m_lastNumber;
    known.type = Describe<Value>::name;
    known.file = m_file;
    named(known.type).remove({value.uuid});
    value.id.number = known.number;
    return true;
}

template <typename Value>
bool StandoffReader::readValue(
    const ReadJson &json, Value &value, std::initializer_list<std::string_view> moreKeys)
{
    const Result<> read = valueFromJson(json, value,
        [this](const ReadJson &reference, auto &id) { return this->refer(reference, id); });
    if (!read)
        return fail(read.error().text);
    for (const auto &[key, member] : json.items()) {
        bool isKnown = std::ranges::find(moreKeys, key) != moreKeys.end();
        forEachField(value, [&](const char *name, const auto &) { isKnown |= key == name; });
        if (!isKnown)
            remarkUnknown(key);
    }
    return define(value);
}

} // namespace Standoff
