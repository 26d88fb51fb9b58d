// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Standoff authors

#pragma once

#include "intake/articlespool.h"
#include "intake/pagelines.h"

#include <functional>

namespace Standoff {

// An article, and what there is to see beside it of the file that it was read from.
struct Comparison
{
    IncomingArticle article;
    ArticleText page; // all that a page shows
    QList<PageLine> lines; // of it, and which of them are in the article
    QString source; // of a text, as much as can be shown; "" of others
};

// Of an article in the spool. Reads a page once more, in a process of its own. Fails where the
// spool does.
Result<Comparison> comparisonOf(
    ArticleSpool &spool, qint64 place, const std::function<bool()> &isWanted);

} // namespace Standoff
