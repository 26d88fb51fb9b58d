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

QString whatIsTooMuch(int depth, int values)
{
    if (depth > deepest)
        return CheckJsonTexts::tr("Values are nested more than %1 deep").arg(deepest);
    if (values > mostValues)
        return CheckJsonTexts::tr("There are more than %1 values").arg(mostValues);
    return {};
}

} // namespace

Result<> JsonCheck::take(QByteArrayView bytes)
{
    for (const char byte : bytes) {
        ++m_place;
        if (m_isInString) {
            if (m_isEscaped)
                m_isEscaped = false;
            else if (byte == '\\')
                m_isEscaped = true;
            else if (byte == '"')
                m_isInString = false;
            continue;
        }
        switch (byte) {
        case '"':
            m_isInString = true;
            continue;
        case '{':
        case '[':
            ++m_depth;
            ++m_values;
            break;
        case '}':
        case ']':
            m_depth = std::max(0, m_depth - 1);
            continue;
        case ':':
            ++m_values;
            break;
        case ',':
            ++m_values;
            if (m_depth <= m_apart)
                m_values = 0;
            break;
        default:
            continue;
        }
        if (const QString wrong = whatIsTooMuch(m_depth, m_values); !wrong.isEmpty())
            return failure(CheckJsonTexts::tr("%1; this is more than can be read").arg(wrong));
    }
    return {};
}

Result<> checkJson(const QByteArray &bytes, int apart)
{
    JsonCheck check(apart);
    return check.take(bytes).transform_error([&](const Error &error) {
        return Error{CheckJsonTexts::tr("Line and column %1: %2")
                .arg(lineAndColumn(check.place(), bytes), error.text)};
    });
}

} // namespace Standoff
