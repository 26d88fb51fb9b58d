// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Standoff authors

#pragma once

#include "text/textrange.h"

#include <QString>

namespace Standoff {

// Where a part of an article stands in the source that the article was read from.
struct OriginalPlace
{
    TextRange range; // of the source; empty, and about where it should be, when it was not found
    bool isFound = false;
};

// Finds the words of the range, whatever markup stands between or in them and however their
// characters are written (see lettersOfSource()); of an empty range, those that follow it in its
// line. Of several such places it is the one with as many of them before it as in the article;
// where there are more or fewer of them, the one with the most of the same letters beside it. The
// words of a long range are those that it begins with. O(length of both).
OriginalPlace placeInOriginal(const QString &article, TextRange range, const QString &original);

} // namespace Standoff
