// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Standoff authors

#pragma once

#include "analysis/problem.h"

namespace Standoff {

// The problems that lie in one article, as it is: those of its text, its annotations and its
// attributions. Of the project it asks only for the tagset and the names of records. Not judged
// yet. O(text + annotations log annotations).
QList<Problem> articleProblems(const Project &project, const OpenArticle &article);

// The fragment's range on word boundaries (Unicode Standard Annex #29, as Qt implements it), and
// without spaces at its ends. Where a script writes small words together with others (Korean,
// Arabic, Hebrew) or without spaces, and between figures and letters, a range may end anywhere. The
// range itself where there is nothing to do; empty where it holds nothing but spaces.
TextRange onWordBoundaries(const ArticleText &text, TextRange range);

} // namespace Standoff
