// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Standoff authors

#include "readers/tables/linebytes.h"

namespace Standoff {

namespace {

// UTF-16 and UTF-32 have letters of so many bytes.
qsizetype unitOf(const QString &encoding)
{
    if (encoding.startsWith(QLatin1StringView("UTF-16")))
        return 2;
    return encoding.startsWith(QLatin1StringView("UTF-32")) ? 4 : 1;
}

} // namespace

LineBytes::LineBytes(const QByteArray &bytes, const QString &encoding)
    : m_bytes(bytes)
{
    const qsizetype unit = unitOf(encoding);
    // The ASCII letter at the place; -1 where another one is.
    const auto at = [&](qsizetype place) {
        int letter = 0;
        for (const char byte : QByteArrayView(bytes).sliced(place, unit)) {
            if (byte != 0 && letter != 0)
                return -1;
            letter += uchar(byte);
        }
        return letter;
    };
    for (qsizetype i = 0; i + unit <= bytes.size(); i += unit) {
        const int letter = at(i);
        if (letter != '\n' && letter != '\r')
            continue;
        if (letter == '\r' && i + 2 * unit <= bytes.size() && at(i + unit) == '\n')
            i += unit;
        m_begins.append(i + unit);
    }
}

qsizetype LineBytes::begin(qsizetype line) const
{
    return line < m_begins.size() ? m_begins[line] : m_bytes.size();
}

QByteArray LineBytes::of(qsizetype firstLine, qsizetype lines) const
{
    return m_bytes.sliced(begin(firstLine), begin(firstLine + lines) - begin(firstLine));
}

QByteArray LineBytes::contentOf(qsizetype firstLine, qsizetype lines) const
{
    QByteArray bytes = of(firstLine, lines);
    while (bytes.endsWith('\n') || bytes.endsWith('\r'))
        bytes.chop(1);
    return bytes;
}

QByteArray wholeLines(const QByteArray &bytes, bool hasMore)
{
    constexpr qsizetype lookedAt = 512;
    if (!hasMore)
        return bytes;
    if (bytes.first(std::min(lookedAt, bytes.size())).contains('\0'))
        return {};
    return bytes.first(bytes.lastIndexOf('\n') + 1);
}

} // namespace Standoff
