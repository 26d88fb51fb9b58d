// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Standoff authors

#pragma once

#include "readers/html/htmlblocks.h"

namespace Standoff {

// Gives what stands between an article's headline and its text the role that it has by what it
// says: who wrote it, and when. A heading right below the headline is of it, as in <hgroup>. Leaves
// out what is of the page there: how long reading takes, the name of the section, which is a link.
// A date with a word such as "Published" is a dateline wherever it stands. The byline is that which
// the page says of itself; "" where it says none.
QList<HtmlLine> withHtmlHead(QList<HtmlLine> lines, const QString &byline);

// Who wrote an article, and when (ISO 8601), of the lines that say so; "" where none does.
QString htmlBylineOf(const QList<HtmlLine> &lines);
// The date on which it was changed only where no other stands there.
QString htmlDateOf(const QList<HtmlLine> &lines);
// A date that may be meant in two ways ("3/4/2019"), of such lines; "" where there is none.
QString unclearHtmlDate(const QList<RoleLine> &lines);
// Whether it says that something was changed: "Updated on 5 March".
bool saysChanged(const QString &text);
// "By Jane Roe on Tuesday, 19 November 2019. Photos: J. Doe" is "Jane Roe".
QString nameInByline(const QString &byline);

} // namespace Standoff
