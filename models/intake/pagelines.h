// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Standoff authors

#pragma once

#include "text/articletext.h"

#include <QList>

namespace Standoff {

// A line of all that a file shows, and the paragraph of the article that it became.
struct PageLine
{
    QString text;
    ParagraphRole role = ParagraphRole::Body;
    int paragraph = -1; // none: it was left out
};

// Lines in a row that were left out, with a line of prose among them: [first, last).
struct LeftOutRun
{
    int first = 0;
    int last = 0;
    int words = 0;
    int after = -1; // the last paragraph of the article before them; -1 where they begin it
};

// Which lines of a page are in the article that was read from it: the longest common sequence of
// both, spaces aside. Of a line that is there more than 50 times the first 50 count. O(n log n) for
// n pairs of the same line.
QList<PageLine> pageLines(const ArticleText &page, const ArticleText &article);
QList<LeftOutRun> leftOutRuns(const QList<PageLine> &lines);

// Characters of prose that were left out.
qsizetype leftOutProse(const QList<PageLine> &lines);

// The article with the lines of a run in their place.
ArticleText withRun(
    const ArticleText &article, const QList<PageLine> &lines, const LeftOutRun &run);

} // namespace Standoff
