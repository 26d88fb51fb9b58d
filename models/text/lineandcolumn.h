// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Standoff authors

#pragma once

#include <QByteArrayView>
#include <QString>

namespace Standoff {

// Counts the lines and columns of UTF-8 that comes piece by piece.
class LineCounter
{
public:
    // O(n).
    void take(QByteArrayView bytes);
    // "line:column" of the byte that comes next, all from 1; the column counts code points.
    QString place() const;

private:
    qint64 m_line = 1;
    qint64 m_column = 1;
};

// The same of a byte, from 1, of all that there is. A byte beyond the end is behind the last one.
// O(n).
QString lineAndColumn(qsizetype byte, QByteArrayView bytes);

} // namespace Standoff
