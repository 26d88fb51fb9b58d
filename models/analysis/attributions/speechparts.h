// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Standoff authors

#pragma once

#include "text/articletext.h"

namespace Standoff {

// By which words it is said that somebody says the content, and who; either may be empty.
struct SpeechParts
{
    TextRange cue;
    TextRange source;

    bool operator==(const SpeechParts &) const = default;
};

// What the wording around the content tells, in the six languages of the reading hints: the words
// of saying, or another predicate, that stand beside it, and their subject, or who did it in the
// passive; “according to” and the like with what follows them; for a quotation that stands alone,
// the sentence that leads up to it or the last one before it that tells. Linear in the paragraphs
// around it.
SpeechParts speechPartsFor(const ArticleText &text, const QList<TextRange> &content);

// Who it is for a cue that a person chose; empty where the wording does not tell.
TextRange sourceBesideCue(const ArticleText &text, const QList<TextRange> &content, TextRange cue);

} // namespace Standoff
