// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Standoff authors

#pragma once

#include "session/backgroundreader.h"

namespace Standoff {

// What a search tells of at a time: what was found since, in the order of articles and places.
struct SearchPart
{
    QList<SearchHit> hits;
    QList<ArticleId> givenUp; // in which an expression takes too many steps: hits may be missing
    // So many of the articles that come into question are done.
    int done = 0;
    int total = 0;
};

// Whether what is asked for may find something else after the step.
bool concerns(const ChangeSet &changes, const SearchRequest &request);

// Work for BackgroundReader::ask(): searches the project file, up to so many hits. The first ones
// are told at once, the others now and then. Returns whether these are all that there are. Errors:
// see ProjectStore::search().
Result<bool> search(
    const BackgroundFile<SearchPart> &file, const SearchRequest &request, int limit);

} // namespace Standoff
