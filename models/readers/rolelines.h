// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Standoff authors

#pragma once

#include "text/articletext.h"

namespace Standoff {

// A line of an article while it is being read, without its line feed.
struct RoleLine
{
    QString text;
    ParagraphRole role = ParagraphRole::Body;
    int page = 0; // on which it begins, from 1; 0 where there are none
};

// The text that the lines make; one without text is a blank line.
ArticleText textOfLines(const QList<RoleLine> &lines);

// So many pages, as text/pages.h has them.
QList<int> pagesOf(const QList<RoleLine> &lines, int count);

// Whether a text stands in one of the first lines, so that it need not be put above them; "" does.
bool standsAtTop(const QList<RoleLine> &lines, const QString &text);

} // namespace Standoff
