// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Standoff authors

#pragma once

#include "text/textrange.h"

#include <QtTypes>

namespace Standoff {

// What a paragraph is in the article. The order is that of an article, not of importance.
enum class ParagraphRole : quint8 {
    Headline,
    Byline,
    Dateline,
    Caption,
    Credit,
    Heading,
    Body,
    Quote,
    ListItem,
};

// A run of the text between line feeds, never empty, without the line feed.
struct Paragraph
{
    TextRange range;
    ParagraphRole role = ParagraphRole::Body;
    bool operator==(const Paragraph &) const = default;
};

} // namespace Standoff
