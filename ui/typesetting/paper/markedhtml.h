// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Standoff authors

#pragma once

#include "project/openarticle.h"
#include "text/markup.h"
#include "typesetting/tagstyle.h"

namespace Standoff {

// A part of an article as HTML, for the clipboard: paragraphs, in which each stretch that has the
// same annotations is a <span>, coloured, with their labels in its title.
Markup markedHtml(const OpenArticle &article, TextRange range, const TagStyles &styles);

} // namespace Standoff
