// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Standoff authors

#pragma once

#include "search/searchquery.h"
#include "search/searchwords.h"

#include <array>
#include <map>
#include <optional>

namespace Standoff {

// An article as it is searched: what stands in each field. There may be several notes.
using SearchDocument = std::array<QStringList, searchFieldCount>;

// Where a term was found; the range is in UTF-16 units of that text of the field.
struct SearchMatch
{
    SearchField field = SearchField::Text;
    int part = 0; // which of the field's texts
    TextRange range;

    auto operator<=>(const SearchMatch &) const = default;
};

// Looks for the terms of a query in one article. This, and not the index of the project file,
// decides what is found.
class SearchMatcher
{
public:
    explicit SearchMatcher(const SearchNode &root)
        : m_root(root)
    {
    }

    // Where its terms stand, in the order of fields and places, those left out that lie within
    // another; nothing when this is not what the query asks for. Words that follow one another in
    // the query and in the text, as those of a name do, are one match. Restrictions are not looked
    // at. O(length of the fields that the query names). A regular expression finds what is at most
    // 8,192 units long. One that takes too many steps, by the limit that PCRE has for that, or more
    // than a second, is given up: what it found before that counts. So do the first 500,000 where
    // there are more.
    std::optional<QList<SearchMatch>> find(
        const SearchDocument &document, bool *isGivenUp = nullptr) const;

    // Whether the query looks into the field at all.
    bool asksFor(SearchField field) const;

private:
    const SearchNode &m_root;
};

// What the hits of a list are sorted by: the words before it, the nearest first, or those behind.
QString sortKeyBefore(QStringView left);
QString sortKeyBehind(QStringView match, QStringView right);

} // namespace Standoff
