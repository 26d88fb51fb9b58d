// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Standoff authors

#pragma once

#include "project/openarticle.h"

namespace Standoff {

// Sentences and tokens for formats that are made of them, by the rules of Unicode (UAX #29), in
// UTF-16 units.

struct Sentence
{
    TextRange range; // without the white space around it
    QList<TextRange> tokens; // words, numbers, runs of punctuation; no white space
};

// The sentences of a text; none goes over a line end. Tokens are cut wherever one of the
// annotations begins or ends, so that each of these is made of whole tokens. O(text + annotations ·
// log).
QList<Sentence> sentencesOf(const OpenArticle &article);
// Without cuts.
QList<Sentence> sentencesOf(const ArticleText &text);

} // namespace Standoff
