// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Standoff authors

#pragma once

#include "text/articletext.h"

namespace Standoff {

// What is laid out by itself: a paragraph, or a piece of a very long one.
struct TextBlock
{
    TextRange range; // UTF-16 units of the article
    int paragraph = 0;
    bool begins = true; // is, or is the first of, its paragraph
    bool ends = true; // is, or is the last of, its paragraph

    bool operator==(const TextBlock &) const = default;
};

// More units than this are cut into pieces: what Qt shapes and breaks into lines at once.
inline constexpr int longestBlock = 6000;

// The article's paragraphs in order. Long ones are cut behind white space where there is some near
// the limit, and never within a grapheme. O(paragraphs + pieces).
QList<TextBlock> blocksOf(const ArticleText &text);

} // namespace Standoff
