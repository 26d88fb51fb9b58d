// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Standoff authors

#pragma once

#include "text/checkjson.h"

#include <QString>
#include <initializer_list>
#include <nlohmann/json.hpp>

namespace Standoff {

// The text of a value: itself; of an object what it has as "name", "value" or "title"; of a list
// the texts of its items with commas between them. "" of anything else.
QString textOf(const ReadJson &json);
// That of the first of an object's members that is not blank; "" where there is none, or no object.
QString memberOf(const ReadJson &json, std::initializer_list<const char *> keys);

} // namespace Standoff
