// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Standoff authors

#pragma once

#include "text/articletext.h"

#include <QList>
#include <QString>
#include <QStringList>

namespace Standoff {

// Quoted words, as they are compared across articles.
struct QuotedWords
{
    CodePointRange range; // with the marks
    QString text; // without them; paragraphs apart by spaces
    // In lower case, without punctuation; scripts without spaces by character.
    QStringList words;

    bool operator==(const QuotedWords &) const = default;
};

// The quotations of a text that are long enough to be recognised: six words or more. O(n).
QList<QuotedWords> quotedWords(const ArticleText &text);

// Two quotations, by their indexes in the list, the first less than the second.
using QuotationPair = std::pair<int, int>;

// Quotations of different groups (versions of articles) that give nearly the same words, but not
// the same: two in three words in the same order. One that gives a part of the other, or says by
// “…” or brackets what it leaves out or puts in, does not differ. Each is paired with the earlier
// one in another group that is most like it. Candidates share a run of four words: near O(all
// words).
QList<QuotationPair> differingQuotations(
    const QList<const QuotedWords *> &quotations, const QList<int> &groups);

} // namespace Standoff
