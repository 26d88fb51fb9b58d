// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Standoff authors

#pragma once

#include "readers/html/htmltree.h"

namespace Standoff {

// Whether an element is, by its tag, its ARIA role, or the words in its class and id, something
// that stands beside an article: navigation, teasers, forms, advertisements, comments. Whole pages
// are wrapped in such elements too: who asks must see what is in it.
bool isHtmlAside(const HtmlTree &tree, int node);

} // namespace Standoff
