// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Standoff authors

#pragma once

#include "project/id.h"
#include "text/error.h"

#include <QList>
#include <QStringView>

namespace Standoff {

class ProjectStore;

// An article that may be the same one again: another edition, or one that was copied.
struct LikeArticle
{
    ArticleId article;
    double resemblance = 0; // of its current text, 0 to 1; see resemblance()
};

// The articles whose current text resembles the text at least that much, the most alike first; of
// twenty at the most. Eight runs of words of the text are looked up in the index, so that one that
// shares half of its runs is missed once in 250 times, one that shares four fifths never. A text of
// fewer than twelve words is like none, and after 10,000 places it looks no further. Cost: a search
// for eight phrases, and the texts of what it finds.
Result<QList<LikeArticle>> articlesLike(
    const ProjectStore &store, QStringView text, double atLeast);

} // namespace Standoff
