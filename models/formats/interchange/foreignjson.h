// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Standoff authors

#pragma once

#include "text/checkjson.h"
#include "text/error.h"

#include <QString>
#include <functional>
#include <nlohmann/json.hpp>

namespace Standoff {

// Values of JSON, one by one: the items of a list, the objects of JSON lines, or the one object
// that a file is. Takes memory for one of them.
struct ForeignJson
{
    ReadJson value;
    QString place; // "line 3", "item 7"; "" where it is all of the file
};
// What is no JSON is an error with its place where it is the first, else it is told by `leaveOut`,
// and the following lines are read. `take` says what is wrong with the file as a whole.
Result<> eachJson(const QString &path, const std::function<Result<>(const ForeignJson &)> &take,
    const std::function<void(const QString &place, const QString &what)> &leaveOut);

// A member of an object (texts: readers/jsontext.h): a whole number, also where it is written as a
// text, or what it is otherwise; a list, which is empty where there is none.
qint64 numberIn(const ReadJson &object, const char *member, qint64 otherwise = -1);
const ReadJson &listIn(const ReadJson &object, const char *member);

} // namespace Standoff
