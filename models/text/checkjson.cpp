// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Standoff authors

#include "text/checkjson.h"

#include "text/lineandcolumn.h"

#include <QCoreApplication>
#include <algorithm>

namespace Standoff {

namespace {

constexpr int deepest = 200;
constexpr int mostValues = 3'000'000; // a member of an object counts as two

struct CheckJsonTexts
{
    Q_DECLARE_TR_FUNCTIONS(CheckJson)
};

// Behind the string that begins at the place.
qsizetype endOfString(const QByteArray &bytes, qsizetype at)
{
    for (++at; at < bytes.size() && bytes[at] != '"'; ++at)
        at += bytes[at] == '\\';
    return at + 1;
}

QString whatIsTooMuch(int depth, int values)
{
    if (depth > deepest)
        return CheckJsonTexts::tr("values are nested more than %1 deep").arg(deepest);
    if (values > mostValues)
        return CheckJsonTexts::tr("there are more than %1 values").arg(mostValues);
    return {};
}

} // namespace

Result<> checkJson(const QByteArray &bytes, int apart)
{
    int depth = 0;
    int values = 0;
    for (qsizetype i = 0; i < bytes.size(); ++i) {
        switch (bytes[i]) {
        case '"':
            i = endOfString(bytes, i) - 1;
            continue;
        case '{':
        case '[':
            ++depth;
            ++values;
            break;
        case '}':
        case ']':
            depth = std::max(0, depth - 1);
            continue;
        case ':':
            ++values;
            break;
        case ',':
            ++values;
            if (depth <= apart)
                values = 0;
            break;
        default:
            continue;
        }
        if (const QString wrong = whatIsTooMuch(depth, values); !wrong.isEmpty()) {
            return failure(
                CheckJsonTexts::tr("line and column %1: %2; this is more than can be read")
                    .arg(lineAndColumn(i + 1, bytes), wrong));
        }
    }
    return {};
}

} // namespace Standoff
