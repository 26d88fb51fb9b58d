// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Standoff authors

#include "text/lineandcolumn.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace Standoff {

void LineCounter::take(QByteArrayView bytes)
{
    for (const char byte : bytes) {
        if (byte == '\n') {
            ++m_line;
            m_column = 1;
        } else if ((uchar(byte) & 0xC0) != 0x80) { // one within a code point does not count
            ++m_column;
        }
    }
}

QString LineCounter::place() const
{
    return u"%1:%2"_s.arg(m_line).arg(m_column);
}

QString lineAndColumn(qsizetype byte, QByteArrayView bytes)
{
    LineCounter counter;
    counter.take(bytes.first(std::clamp<qsizetype>(byte - 1, 0, bytes.size())));
    return counter.place();
}

} // namespace Standoff
