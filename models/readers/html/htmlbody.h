// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Standoff authors

#pragma once

#include "readers/html/htmlmeasure.h"

#include <vector>

namespace Standoff {

// The element of a page that its article is in, by what the page says and by where its prose is;
// see htmlArticle(). Elements that are out are passed over. O(nodes).
int htmlBody(const HtmlTree &tree, const std::vector<bool> &isOut, const HtmlMeasure &measure);

} // namespace Standoff
