// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Standoff authors

#pragma once

#include "text/error.h"
#include "text/markup.h"
#include "typesetting/paper/articlepages.h"

namespace Standoff {

// A part of an article as HTML, for the clipboard: paragraphs, in which each stretch that has the
// same annotations is a <span>, coloured, with their labels in its title, and whether they are only
// proposed, or rejected.
Markup markedHtml(const OpenArticle &article, TextRange range, const MarkStyles &styles);

// An article as a web page: as above, with its title, the roles of its paragraphs, labels that are
// seen and a legend, dark on white. It loads nothing.
Markup markedPage(const PrintableArticle &printed);
// Writes that, in UTF-8. When it fails, the path is as it was before.
Result<> saveMarkedPage(const QString &path, const PrintableArticle &printed);

} // namespace Standoff
