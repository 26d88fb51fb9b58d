// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Standoff authors

#pragma once

#include "readers/readoptions.h"
#include "text/incomingarticle.h"

#include <optional>

namespace Standoff {

// Whether the text is what a library of news (LexisNexis, Factiva, ProQuest, Europresse) made of
// one or more of its documents. An article that only speaks of these is not. O(size).
bool isOfLibrary(const QString &text);

// The documents of a file that a library made, each as an article with its facts: what the library
// adds to a text is not in it, and told by a remark. Where there are several, `original` is the
// lines of each, as plain text. Anything else is returned as it is. O(size).
QList<IncomingArticle> documentsOfLibrary(IncomingArticle file, const ReadOptions &options);

// All the text of a web page that a library made, with headlines where the page marks them; nothing
// where it is another page.
std::optional<ArticleText> textOfLibraryPage(const QString &source);

} // namespace Standoff
