// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Standoff authors

#pragma once

#include "readers/html/htmlblocks.h"

namespace Standoff {

// The lines of an article without those that lead to other pages: "Read more", and the links that
// follow; "SEE ALSO: A pact is near"; a headline in capitals that is a link. Headings with nothing
// below them are left out at the end. O(lines).
QList<HtmlLine> withoutHtmlLeads(QList<HtmlLine> lines);

} // namespace Standoff
