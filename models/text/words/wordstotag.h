// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Standoff authors

#pragma once

#include "text/textrange.h"

#include <QString>

namespace Standoff {

// What becomes of a pair of quotation marks or brackets that encloses all that is selected.
enum class EnclosingPair { LeftOut, Kept };

// What of selected words is meant when they are tagged: white space and punctuation at the ends are
// left out. A full stop that belongs to a word stays ("U.S.", "Co. said"), as do signs that say
// something ("10 %", "#1"), and a bracket or quotation mark whose other half is among the words
// ("“Kim” and Lee"). Where there is nothing but punctuation, that is meant. Offsets are UTF-16
// units; O(length of the selection).
TextRange wordsToTag(QStringView text, TextRange selected, EnclosingPair pair);

// Whether a quotation mark is among what stands at the ends of the outer range, beside the inner
// one.
bool leavesQuotationMarksOut(QStringView text, TextRange outer, TextRange inner);

} // namespace Standoff
