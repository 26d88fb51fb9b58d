// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Standoff authors

#pragma once

#include "text/error.h"

#include <QByteArray>
#include <nlohmann/json_fwd.hpp>

namespace Standoff {

// JSON that is read. Its members are sorted: an object that keeps their order looks through all of
// them for each, and a stranger's has half a million.
using ReadJson = nlohmann::json;

// Whether JSON from anywhere may be parsed: there is memory for so many values, and what is nested
// is copied and written by functions that call themselves. The values are counted anew in each
// value at the depth `apart`, where such are parsed one by one. What is no JSON is left to the
// parser.
class JsonCheck
{
public:
    explicit JsonCheck(int apart = 0)
        : m_apart(apart)
    {
    }

    // Looks through the bytes that come next; O(n). The error says what is too much.
    Result<> take(QByteArrayView bytes);
    // How many bytes there are up to the one that is too much.
    qint64 place() const { return m_place; }

private:
    const int m_apart;
    int m_depth = 0;
    int m_values = 0;
    bool m_isInString = false;
    bool m_isEscaped = false;
    qint64 m_place = 0;
};

// The same of all at once. The error names line and column of what is too much.
Result<> checkJson(const QByteArray &bytes, int apart = 0);

} // namespace Standoff
