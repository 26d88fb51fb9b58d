// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Standoff authors

#pragma once

#include "readers/html/htmltree.h"
#include "text/paragraph.h"

#include <optional>

namespace Standoff {

// The role of what stands in an element, by its tag; none where the tag says nothing. Headings are
// for who knows which of them is the headline.
std::optional<ParagraphRole> htmlRoleOfTag(GumboTag tag);
// Byline, dateline, caption or credit, where its classes and properties say so, as news pages and
// schema.org use them.
std::optional<ParagraphRole> htmlRoleOfNames(const HtmlTree &tree, int node);

} // namespace Standoff
