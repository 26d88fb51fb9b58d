// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Standoff authors

#pragma once

#include "readers/html/htmltree.h"

namespace Standoff {

// What the tag, the ARIA role, and the names in class and id of an element say of what is in it.
enum class HtmlNaming : quint8 {
    Nothing,
    // A word of what stands beside an article is among others: "related-developments".
    MaybeAside,
    // Beside an article: navigation, teasers, forms, advertisements. "c-related-links".
    Aside,
    Comments,
    // The text of an article: "article-body", itemprop="articleBody".
    Body,
    // Footnotes and references.
    Notes,
};

// Names are words about the content, and no more: whole pages are wrapped in elements with the name
// of an aside, and sections have ids that were made of their headings. Who asks must see what is
// in the element. A name counts in full only where all of its words are known.
HtmlNaming htmlNaming(const HtmlTree &tree, int node);

// Whether the words of an element's class or id have one of the given, which are in lower case.
// "newsCaption" and "news-caption" have "caption".
bool hasHtmlName(const HtmlTree &tree, int node, std::initializer_list<QLatin1StringView> words);

} // namespace Standoff
