// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Standoff authors

#pragma once

#include "readers/html/htmltree.h"
#include "text/incomingarticle.h"

namespace Standoff {

// Sets title, byline, publisher, published, url, language and direction from what the page says of
// itself. Believed in this order: schema.org's JSON-LD (an Article or a posting), Open Graph,
// <meta name>, elements with itemprop, and <title>. An address that is relative is left out.
// Returns the text of the article where linked data has it (articleBody), else "".
QString takeHtmlMetadata(const HtmlTree &tree, IncomingArticle &article);
// The titles that the page gives itself, to know its headline by.
QStringList htmlTitles(const HtmlTree &tree, const IncomingArticle &article);

} // namespace Standoff
