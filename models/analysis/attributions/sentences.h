// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Standoff authors

#pragma once

#include "analysis/quotations.h"

namespace Standoff {

// A sentence with the quotations that it holds. What is quoted is hidden, so that only the
// article's own words are looked at.
struct OwnWords
{
    QString text; // quotations, with their marks, are all U+FFFC
    int offset = 0; // of the sentence in the article
    QList<Quotation> quotations; // the outermost, by place in the article

    TextRange inArticle(TextRange range) const
    {
        return {range.begin + offset, range.end + offset};
    }
    TextRange inSentence(TextRange range) const
    {
        return {range.begin - offset, range.end - offset};
    }
};

// The sentences of a paragraph, given the outermost quotations in it. A quotation does not
// end a sentence by what stands in it, unless a new one plainly begins behind it; “Mr.” and the
// like end none. A quotation that runs over several paragraphs is of none.
QList<OwnWords> sentencesOf(
    const ArticleText &text, TextRange paragraph, const QList<Quotation> &quotations);

// Whether a full stop behind the words belongs to the last of them: “Mr.”, “J.”, “20.”.
bool endsInAbbreviation(QStringView before);

} // namespace Standoff
