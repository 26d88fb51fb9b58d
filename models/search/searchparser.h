// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Standoff authors

#pragma once

#include "search/searchquery.h"

#include <QCoreApplication>

namespace Standoff {

// Reads a query by recursive descent: alternatives of conjunctions of items. What is wrong is
// thrown within, as a SearchProblem, and comes out of parse() as a value.
class SearchParser
{
    Q_DECLARE_TR_FUNCTIONS(Search)

public:
    explicit SearchParser(const QString &text)
        : m_text(text)
    {
    }

    std::expected<SearchQuery, SearchProblem> parse();

private:
    SearchNode alternatives(SearchField field);
    SearchNode conjunction(SearchField field);
    void item(SearchField field, SearchNode &conjunction);
    SearchNode nearGroup(SearchField field);
    // After its name and colon, or without.
    SearchNode primary(SearchField field);
    SearchNode group(SearchField field);
    SearchNode expression(SearchField field);
    // A word, or words in quotation marks.
    SearchNode phrase(SearchField field);
    void restriction(SearchRestriction::Kind kind, bool isExcluded, int begin);

    bool atEnd() const { return m_at >= m_text.size(); }
    QChar current() const { return atEnd() ? QChar() : m_text[m_at]; }
    void skipSpace();
    bool take(QChar sign);
    // An operator in capitals that stands by itself.
    bool takeOperator(QLatin1StringView name);
    // The distance of NEAR or NEAR/5; -1 where none of them stands here.
    int takeNear();
    // What stands before a colon; "" when nothing does, or when it is part of a word.
    QString takeName();
    QString quoted();
    QString bareWord() const;
    [[noreturn]] void fail(const QString &reason, int begin) const;
    [[noreturn]] void fail(const QString &reason, int begin, int end) const;

    const QString m_text;
    int m_at = 0;
    int m_depth = 0; // of parentheses
    int m_words = 0;
    QList<SearchRestriction> m_restrictions;
};

} // namespace Standoff
