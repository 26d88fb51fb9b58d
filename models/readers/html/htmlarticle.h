// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Standoff authors

#pragma once

#include "readers/html/htmltree.h"
#include "readers/rolelines.h"

namespace Standoff {

// The lines of the article that a page is about, without what stands around it: navigation,
// teasers, forms, advertisements, comments. None where the page has no text but links.
//
// Where the page says where its article is (schema.org's articleBody, <article>, <main>), that is
// believed if most of the page's prose is there; else it is the smallest part that holds nearly all
// prose: text in blocks as long as a sentence that are not mostly links. The headline is looked for
// before it: a heading that says what the page's titles say, else the last <h1>; what stands
// between is read where it is a byline, a date, a caption or prose. O(nodes).
QList<RoleLine> articleLines(
    const HtmlTree &tree, const QStringList &titles, const QString &byline);

} // namespace Standoff
