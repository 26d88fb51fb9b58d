// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Standoff authors

#include "readers/markdown/markdownmarks.h"

#include <QRegularExpression>
#include <QString>
#include <algorithm>

using namespace Qt::StringLiterals;

namespace Standoff {

std::optional<unsigned> markdownNumberBefore(QByteArrayView source)
{
    constexpr qsizetype longest = 80; // of a line up to the text
    static const QRegularExpression mark(u"(\\d{1,9})[.)][ \\t]+"_s);
    const QByteArrayView end = source.last(std::min(longest, source.size()));
    const QString line = QString::fromLatin1(end.sliced(end.lastIndexOf('\n') + 1));
    QRegularExpressionMatch last;
    if (line.lastIndexOf(mark, -1, &last) < 0)
        return std::nullopt;
    return last.captured(1).toUInt();
}

bool isMarkdownStruck(QByteArrayView source)
{
    while (!source.isEmpty() && QByteArrayView("*_`[").contains(source.back()))
        source.chop(1);
    return source.endsWith("~~");
}

} // namespace Standoff
