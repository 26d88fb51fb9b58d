// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Standoff authors

#include "formats/standoff/standofflayout.h"

namespace Standoff {

namespace {

constexpr QByteArrayView endOfHead = "\"articles\": [ ]}";

} // namespace

bool StandoffLines::areBegunBy(const QByteArray &line)
{
    return line.trimmed().endsWith(endOfHead);
}

QByteArray StandoffLines::joined(QByteArray line)
{
    if (m_taken++ == 0) {
        const qsizetype end = line.lastIndexOf("]}");
        return end < 0 ? line : line.replace(end, 2, "  ");
    }
    if (line.startsWith("{ ")) // what follows the articles
        return line.replace(0, 2, "],");
    if (line.startsWith(' ') && !line.trimmed().isEmpty()) {
        line[0] = m_hasArticle ? ',' : ' ';
        m_hasArticle = true;
    }
    return line;
}

} // namespace Standoff
