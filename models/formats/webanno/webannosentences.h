// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Standoff authors

#pragma once

#include "formats/interchange/sentences.h"
#include "formats/webanno/webannodocument.h"

namespace Standoff {

// The sentences and tokens of an article in WebAnno TSV.
struct WebAnnoSentences
{
    QList<Sentence> sentences; // with the white space behind them, where a file needs it to have it
    QStringList ids; // as many, or none
};

// Those of a file that the article came from: if its text is the same, and no annotation begins or
// ends beside its tokens but in white space.
std::optional<WebAnnoSentences> webAnnoSentencesOf(
    const WebAnnoDocument &document, const OpenArticle &article);
// Our own.
WebAnnoSentences webAnnoSentencesOf(const OpenArticle &article);

} // namespace Standoff
