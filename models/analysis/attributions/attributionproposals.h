// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Standoff authors

#pragma once

#include "text/articletext.h"

#include <optional>

namespace Standoff {

// Who says what, as far as the wording alone tells: “…,” she said, “…”. Offsets are UTF-16 units.
struct AttributionProposal
{
    QList<TextRange> content; // without quotation marks; several ranges where it is interrupted
    TextRange cue;
    TextRange source;
    bool isDirect = true; // in quotation marks; else in the words of the article

    bool operator==(const AttributionProposal &) const = default;
};

// The attributions of an article by its quotation marks and words of attribution, in English,
// German, French, Spanish, Korean and Russian, by place. Where a sentence may be read in two ways,
// nothing is proposed: with two words of attribution, without a source, with a quotation of a few
// words only. About 1 ms for a page.
QList<AttributionProposal> proposeAttributions(const ArticleText &text);

// The one that the selection, or the caret, stands in or touches; of several the shortest.
std::optional<AttributionProposal> proposeAttribution(const ArticleText &text, TextRange selection);

} // namespace Standoff
