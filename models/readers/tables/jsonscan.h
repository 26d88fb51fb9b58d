// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Standoff authors

#pragma once

#include "text/checkjson.h"

#include <QByteArrayView>
#include <QList>
#include <QStringList>

namespace Standoff {

// JSON that is too much to be parsed at once, or that may be broken in places: where its values are
// is found by brackets and quotes alone, and each is parsed by itself. Places are bytes, from 0.

struct JsonSlice
{
    qsizetype begin = 0;
    qsizetype end = 0; // behind it
    bool isObject = false;
    bool isList = false;
};

// What a list or an object holds directly.
struct JsonParts
{
    QList<JsonSlice> values;
    QByteArrayList keys; // of an object, as they stand in it
    bool isWhole = false; // it has an end, and nothing is in it that does not belong there
};

// The value that begins at the place or behind white space; its end is -1 where it has none. O(n).
JsonSlice jsonValueAt(QByteArrayView text, qsizetype place);
// Of the list or object, a million at the most. O(n).
JsonParts partsOfJson(QByteArrayView text, const JsonSlice &slice);

// A value, read as far as it can be: numbers beyond what a computer can hold, NaN and Infinity are
// null, halves of characters become U+FFFD; of members with one name the last one is taken. All of
// that is added to the remarks. The error has line and column, the first line being the given one.
Result<ReadJson> parsedJson(
    QByteArrayView text, QStringList &remarks, qint64 line = 1, qint64 column = 1);

} // namespace Standoff
