// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Standoff authors

#pragma once

#include <QByteArray>
#include <QList>
#include <QString>

namespace Standoff {

// The bytes of the lines of a text, as they were before it was decoded: a line ends with LF, CR or
// both, as normalised() has it. O(n).
class LineBytes
{
public:
    // Of the encoding, only counts how many bytes its letters have at least.
    LineBytes(const QByteArray &bytes, const QString &encoding);

    // Where a line begins, from 0; the size of all behind the last one.
    qsizetype begin(qsizetype line) const;
    // With their line ends.
    QByteArray of(qsizetype firstLine, qsizetype lines) const;
    // Without the last one's.
    QByteArray contentOf(qsizetype firstLine, qsizetype lines) const;

private:
    const QByteArray m_bytes;
    QList<qsizetype> m_begins{0};
};

// As much of a piece of a file as are whole lines: all of it where nothing follows. "" where it has
// no line that ends, or is in an encoding in which a byte says nothing of lines.
QByteArray wholeLines(const QByteArray &bytes, bool hasMore);

} // namespace Standoff
