// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Standoff authors

#pragma once

#include "project/id.h"
#include "search/searchquery.h"
#include "store/file/searchscope.h"

#include <functional>

namespace Standoff {

// What is searched for, and where.
struct SearchRequest
{
    SearchQuery query;
    ArticleId article = {}; // in this one alone; none: in all
    TagId tag = {}; // of which each hit tells whether it has it,
    AnnotatorId annotator = {}; // by this person

    bool operator==(const SearchRequest &) const = default;
};

// A place where a search found something, with what stands around it.
struct SearchHit
{
    ArticleId article;
    VersionId version; // the article's current one
    SearchField field = SearchField::Text;
    AnnotationId annotation; // whose note it is in; none in all other fields
    CodePointRange range; // in the text of the field
    QString left; // what stands before and behind it, about so many characters at most
    QString match;
    QString right;
    bool hasTag = false; // that was asked about: on just this place of the text

    static constexpr int contextLength = 100;
    static constexpr int shownAtOnce = 40; // what a person sees of a list
    bool operator==(const SearchHit &) const = default;
};

// Is given what was found in the next articles, and how many of the articles that come into
// question were looked at; of the first few at first. Returns whether to go on.
using SearchSink = std::function<bool(const QList<SearchHit> &hits, int done, int total)>;

// Is told of an article in which looking was given up (SearchMatcher): hits may be missing there.
using SearchGivenUp = std::function<void(ArticleId article)>;

// Searches the current versions of all articles, in the order of their ids; the hits of an article
// come by field and place. Calls the sink every few milliseconds or dozen hits, or after an article
// that takes longer. Other programs, and other connections, may write in between: each article is
// found as it is when its turn comes. The hashes of the texts are not looked at. The scope is that
// of the restrictions.
Result<> searchArticles(SqliteConnection &connection, const SearchRequest &request,
    const SearchScope &scope, const SearchSink &sink, const SearchGivenUp &givenUp);

} // namespace Standoff
