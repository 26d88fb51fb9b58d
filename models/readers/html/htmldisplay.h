// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Standoff authors

#pragma once

#include "readers/html/htmltree.h"

#include <utility>
#include <vector>

namespace Standoff {

// How an element is set, as far as its own style says it.
enum class HtmlDisplay : quint8 {
    Usual, // as what it is
    Block, // as a line of its own
    Inline,
};
HtmlDisplay htmlDisplayOf(const HtmlTree &tree, int node);

// Whether the words before and behind a place where one element ends and the next begins are two,
// though no space is between them: "Built" and "1931", "A question?" and "An answer". Letters in
// lower case go on, as they do in a word of which only a part is set otherwise. O(1).
bool isHtmlSeam(QStringView before, QStringView behind);

bool isHtmlCell(GumboTag tag);
// Whether the cells of a table are read as one line a row: there are several rows, and no tables,
// headings, lists or long texts in them.
bool isHtmlDataTable(const HtmlTree &tree, int table);
// Whether the element has so much text at most; looks at a bounded number of nodes, as they nest.
bool isShortHtml(const HtmlTree &tree, int node, qsizetype most);
// Whether text stands in each element itself, not in others within it. O(nodes).
std::vector<bool> htmlOwnText(const HtmlTree &tree);
// The marks of the language, for a quotation within so many others.
std::pair<QString, QString> htmlQuotationMarks(const HtmlTree &tree, int node, int outer);

} // namespace Standoff
