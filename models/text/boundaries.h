// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Standoff authors

#pragma once

#include "text/textrange.h"

#include <QString>

namespace Standoff {

// Steps in which a person moves through text (Unicode Standard Annex #29, as Qt implements it;
// words of scripts without spaces by the dictionaries of ICU, see dictionarywords.h).
enum class TextUnit { Grapheme, Word, Sentence };

// Offsets in UTF-16 units into the text, which should be one paragraph: the cost is O(its length).

// The next place after the offset (the previous one before it) where a unit begins or, for words, a
// word begins or ends; the text's own ends where there is none.
int nextBoundary(QStringView text, int offset, TextUnit unit);
int previousBoundary(QStringView text, int offset, TextUnit unit);

// The unit that holds the offset; at the end of a word, that word. For words, white space and
// punctuation between words give an empty range at the offset; sentences come without the white
// space that follows them.
TextRange unitAt(QStringView text, int offset, TextUnit unit);

// The range without white space at its ends.
TextRange trimmed(QStringView text, TextRange range);

// At most so many characters of a text on one line, cut between words and with "…" where it is
// longer.
QString shortened(const QString &text, int length);

} // namespace Standoff
