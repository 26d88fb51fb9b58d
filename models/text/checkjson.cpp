// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Standoff authors

#include "text/checkjson.h"

#include "text/lineandcolumn.h"

#include <QCoreApplication>
#include <vector>

namespace Standoff {

namespace {

constexpr int deepest = 200;
constexpr int mostMembers = 1000; // of an object
constexpr int mostValues = 3'000'000;

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

QString whatIsTooMuch(int depth, int members, int values)
{
    if (depth > deepest)
        return CheckJsonTexts::tr("values are nested more than %1 deep").arg(deepest);
    if (members > mostMembers)
        return CheckJsonTexts::tr("an object has more than %1 members").arg(mostMembers);
    if (values > mostValues)
        return CheckJsonTexts::tr("there are more than %1 values").arg(mostValues);
    return {};
}

} // namespace

Result<> checkJson(const QByteArray &bytes, int apart)
{
    std::vector<int> members{0}; // of each value that is open
    int values = 0;
    for (qsizetype i = 0; i < bytes.size(); ++i) {
        switch (bytes[i]) {
        case '"':
            i = endOfString(bytes, i) - 1;
            continue;
        case '{':
        case '[':
            members.push_back(0);
            ++values;
            break;
        case '}':
        case ']':
            if (members.size() > 1)
                members.pop_back();
            continue;
        case ':':
            ++members.back();
            break;
        case ',':
            ++values;
            if (int(members.size()) - 1 <= apart)
                values = 0;
            break;
        default:
            continue;
        }
        const QString wrong = whatIsTooMuch(int(members.size()) - 1, members.back(), values);
        if (!wrong.isEmpty()) {
            return failure(
                CheckJsonTexts::tr("line and column %1: %2; this is more than can be read")
                    .arg(lineAndColumn(i + 1, bytes), wrong));
        }
    }
    return {};
}

} // namespace Standoff
