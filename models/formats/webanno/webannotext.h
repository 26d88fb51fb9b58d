// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Standoff authors

#pragma once

#include <QString>
#include <QStringList>

namespace Standoff {

// How WebAnno TSV writes characters that mean something in it (the class comment of WebAnnoFormat
// says where that is published).

// A value of a column: backslashes before \ [ ] | _ ; * and "->"; TAB is "\t", a line end is "\n".
QString webAnnoValue(const QString &value);
QString webAnnoUnescaped(QStringView cell);
// A line of a sentence's text: backslashes before control characters and backslashes.
QString webAnnoLine(QStringView text);
QString webAnnoUnescapedLine(QStringView line);

// Parts between separators that have no backslash before them.
QStringList webAnnoParts(QStringView cell, QChar separator);

// A value with the number in brackets behind it, "PER[3]" or "1-1[2_3]".
struct WebAnnoNumbered
{
    QString value; // still escaped
    int number = 0; // 0: none
    int second = 0; // behind the "_"
};
WebAnnoNumbered webAnnoNumbered(const QString &cell);

} // namespace Standoff
