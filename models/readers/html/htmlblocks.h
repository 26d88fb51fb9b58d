// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Standoff authors

#pragma once

#include "readers/html/htmltree.h"
#include "readers/rolelines.h"

#include <functional>

namespace Standoff {

// A line, and the element that it stands in.
struct HtmlLine
{
    RoleLine line;
    int node = 0;
    int links = 0; // letters of it that are in links
};

// Which elements of a page are read, beside those that never show text.
struct HtmlScope
{
    int first = 0; // the nodes [first, last) of the tree
    int last = 0;
    int headline = -1; // the element that is the headline; -1: the first h1 that there is
    std::function<bool(int node)> isLeftOut;
    bool withHidden = false; // text that a script, or having none, would show
};

// The text of a part of a page, as a browser shows it: each block is a line with its role; a <br>,
// and each line of preformatted text, gives one of its own. White space is collapsed; no-break
// spaces stay. A row of a table is a line, its cells parted by tabs; in a table that only arranges
// the page, each block in a cell is a line. Images have no text but emoji. O(nodes).
QList<HtmlLine> htmlLines(const HtmlTree &tree, const HtmlScope &scope);
// All lines of a piece of HTML, such as stands in other files. See HtmlTree::parse().
Result<QList<RoleLine>> linesOfHtml(const QString &html, QStringList &remarks);

} // namespace Standoff
