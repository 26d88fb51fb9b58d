// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Standoff authors

#pragma once

#include "project/openarticle.h"
#include "typesetting/articlefind.h"

namespace Standoff {

// A place in an article that has certain words, with a little of what stands around it.
struct FoundWords
{
    ArticleId article;
    VersionId version;
    TextRange range;
    CodePointRange place; // the same in code points
    QString before;
    QString words;
    QString after;
    bool isTagged = false; // with the tag that is asked for
};

// By place. Where one of the words is within another, the longer one counts. O(length · words).
QList<FoundWords> occurrencesIn(
    const OpenArticle &article, const QStringList &words, FindFlags flags, TagId tag);

} // namespace Standoff
