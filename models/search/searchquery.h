// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Standoff authors

#pragma once

#include "text/articlefind.h"

#include <QRegularExpression>
#include <QStringList>
#include <expected>
#include <vector>

namespace Standoff {

// What is searched. A note is an article's own, or that of an annotation in it.
enum class SearchField : quint8 { Text, Title, Byline, Publisher, Note };
inline constexpr int searchFieldCount = 5;

// The word by which a field is asked for and told: "title".
QString wordOf(SearchField field);

// Words that stand one after the other in a field, or what a regular expression finds there, or one
// of several pieces of text just as they are written.
struct SearchTerm
{
    SearchField field = SearchField::Text;
    QStringList words; // as SearchWords has them; none for all else
    bool isPrefix = false; // the last word may go on
    QRegularExpression expression;
    QList<ArticleFind> exact; // none for all else

    bool isOfWords() const { return !words.isEmpty(); }
    bool operator==(const SearchTerm &) const = default;
};

// How the terms go together. Near has two parts, each a term or Near, of one field; Not has one.
struct SearchNode
{
    enum Kind : quint8 { Term, Near, And, Or, Not };

    Kind kind = And;
    SearchTerm term;
    int distance = 0; // of Near: so many words in between at most
    std::vector<SearchNode> parts;

    bool operator==(const SearchNode &) const = default;
};

// What holds for every hit: it has a part in common with an annotation of that tag, of that layer,
// of that source or with what is attributed to it; or its article was published then.
struct SearchRestriction
{
    enum Kind : quint8 { Tag, Layer, Source, From, To };

    Kind kind = Tag;
    QString value; // a name, or a date as precise as it is given: "2024", "2024-06-20"
    bool isExcluded = false; // what holds for no hit

    bool isOfAnnotations() const { return kind != From && kind != To; }
    bool operator==(const SearchRestriction &) const = default;
};

// What is wrong with a query, in words for a person, and where in it (UTF-16 units).
struct SearchProblem
{
    QString text;
    TextRange place;
    bool operator==(const SearchProblem &) const = default;
};

// What a person searches for:
//
//     kim putin             both in the text of an article; where the one follows the other, as
//                           in "angela merkel", they are one hit
//     "arms deal"           one after the other; a word with signs in it ("e-mail") is the same
//     pyong*                words that begin so; "arms dea"*
//     kim NEAR/5 putin      with five words in between at most; without a number ten
//     kim OR putin, (…)     AND is what stands for itself
//     -putin, NOT putin     not in the article
//     title:pact            in the title; byline:, publisher:, text:, note:; title:(…)
//     /regular expression/  of the text, article by article; /…/i without regard to case
//     tag:Person  layer:claims  source:"Kim Jong Un"  from:2024-01-01  to:2024-06, and -tag:Person
//
// A query with restrictions of annotations alone finds these annotations.
struct SearchQuery
{
    SearchNode root; // And
    QList<SearchRestriction> restrictions;

    // Whether there is anything but restrictions.
    bool hasTerms() const { return !root.parts.empty(); }
    bool operator==(const SearchQuery &) const = default;

    // Any text may come in; what is not understood is a problem. O(n).
    static std::expected<SearchQuery, SearchProblem> parse(const QString &text);
    // Finds where one of these stands in the text of an article, just as it is written; where one
    // is within another, the longer one. Nothing for texts that are empty.
    static SearchQuery exactly(const QStringList &texts, FindFlags flags);
};

// The words as a query that finds just them, one after the other.
QString quotedForSearch(const QString &words);

} // namespace Standoff
