// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Standoff authors

#pragma once

#include "readers/html/htmltree.h"

#include <QStringList>

namespace Standoff {

// Whether a browser begins a line with the element.
bool isHtmlBlock(GumboTag tag);
// Whether the element shows no text of the article whatever is in it: scripts, forms' fields, what
// is struck out, and, unless that is wanted, what is hidden or for browsers without scripts.
bool showsNoText(const HtmlTree &tree, int node, bool withHidden = false);
// How many passages of the nodes [first, last) are struck out.
int struckOut(const HtmlTree &tree, int first, int last);
// Tells that they are left out, where there are any.
void noteStruckOut(int passages, QStringList &remarks);

} // namespace Standoff
