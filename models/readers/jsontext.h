// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Standoff authors

#pragma once

#include "text/checkjson.h"

#include <QByteArray>
#include <QString>
#include <initializer_list>
#include <nlohmann/json.hpp>

namespace Standoff {

// A text; "" of anything else.
QString stringOf(const ReadJson &json);
// That of an object's member; "" where it has none.
QString stringIn(const ReadJson &object, const char *key);

// The text of a value: itself; of an object what it has as "name", "value" or "title"; of a list
// the texts of its items with commas between them. "" of anything else.
QString textOf(const ReadJson &json);
// That of the first of an object's members that is not blank; "" where there is none, or no object.
QString memberOf(const ReadJson &json, std::initializer_list<const char *> keys);

// JSON as people write it into pages, so that it is some: without commas before an end, and with
// spaces for line ends and tabs in strings. O(size).
QByteArray mendedJson(const QByteArray &json);

} // namespace Standoff
