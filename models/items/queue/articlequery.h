// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Standoff authors

#pragma once

#include "items/querywords.h"
#include "items/queue/queuedarticle.h"

#include <optional>

namespace Standoff {

// What of an article a query may ask for.
enum class ArticleField : quint8 {
    Words, // of its title, its byline …
    Title,
    Byline,
    Publisher,
    Section,
    Label,
    Address,
    Language,
    State,
    Note,
    Published,
    Updated,
    Retrieved,
    Added,
    Tags,
    Problems,
};

// What the list of articles is filtered by: conditions, all of which must hold, in any order, as in
// the registers.
//
//     pact              title, byline, publisher, section or a label has this word in it
//     "the pact"        these words
//     publisher:AFP     a field has it in it
//     state:todo        to do, in progress or done; the beginning of a word is enough
//     language:de       German, of whatever country
//     label:korea       one of its labels is it; or has it in it, where no label of this article is
//     tags:<5           of numbers and dates: less; also >, <= and >=
//     added:2026-11     on that day, in that month or year
//     -state:done       not so
//     note:""           nothing is known
//
// Upper and lower case are the same. A field that is unknown, or without a value as yet, keeps
// nothing away.
class ArticleQuery
{
public:
    ArticleQuery() = default;
    explicit ArticleQuery(const QString &text);

    // O(length of what is looked at).
    bool accepts(const QueuedArticle &article) const;
    bool isEmpty() const { return m_conditions.isEmpty(); }
    // Whether it has to be known how many problems an article has.
    bool asksForProblems() const;
    // As they were typed.
    const QStringList &unknownFields() const { return m_unknownFields; }
    // Why a part of the query is not looked at; "" when all of it is.
    QString hint() const;

    bool operator==(const ArticleQuery &) const = default;

private:
    struct Condition
    {
        ArticleField field = ArticleField::Words;
        QString value;
        QString comparison; // "", "<", "<=", ">" or ">="
        bool negated = false;
        bool quoted = false;

        bool holds(const QueuedArticle &article) const;
        bool hasWords(const Article &article) const;
        bool operator==(const Condition &) const = default;
    };

    QList<Condition> m_conditions;
    QStringList m_unknownFields;
};

// The state that is called like this: "todo", "in-progress", "done", or as in the window.
std::optional<ArticleState> stateCalled(const QString &word);

// What can be asked for: the names that a person types.
QStringList articleFieldNames();

// What the word that is being typed at a place in a query may become: a field, or what its values
// are in the project. O(articles).
QueryCompletion completeArticleQuery(const QString &text, int cursor, const Project &project);

} // namespace Standoff
