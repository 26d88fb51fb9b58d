// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Standoff authors

#pragma once

#include "formats/interchange/sentences.h"
#include "formats/webanno/webannocontent.h"

namespace Standoff {

// A row of what is written: a token or a part of one, and what stands in it.
struct WebAnnoRow
{
    QString id;
    TextRange range;
    QMap<int, QList<int>> values; // spans, or relations, by layer
    QList<int> parts; // of a token: rows, in the order in which they were made
};

// Puts spans and relations on tokens and parts of tokens, as INCEpTION does it: layer by layer, in
// the order of their names, in each by place, the longer first. A span that is on several tokens,
// or not alone in its layer on one, gets a number, as does what could not be told apart otherwise.
class WebAnnoUnits
{
public:
    WebAnnoUnits(const WebAnnoContent &content, const QList<Sentence> &sentences);

    // Tokens of sentences: numbers of rows.
    const QList<QList<int>> &tokens() const { return m_bySentence; }
    const WebAnnoRow &row(int number) const { return m_rows[number]; }
    // Of a span: the row with which it begins (-1: it is on no token) and its number (0: none).
    int firstRow(int span) const { return m_firstRows[span]; }
    int number(int span) const { return m_numbers[span]; }

private:
    int rowFor(int token, TextRange part);
    // The first token that a range is on, and the one behind the last.
    std::pair<qsizetype, qsizetype> tokensFor(TextRange range) const;
    QList<int> rowsFor(TextRange range);
    void placeSpan(int span);
    void placeRelation(int relation);
    void giveNumber(int span);
    void numberTargets(const WebAnnoRow &row);

    const WebAnnoContent &m_content;
    QList<WebAnnoRow> m_rows;
    QList<int> m_tokens; // rows, in the order of the text
    QList<QList<int>> m_bySentence;
    QHash<std::pair<int, std::pair<int, int>>, int> m_parts; // rows by token and range
    QList<int> m_firstRows;
    QList<int> m_numbers;
    int m_lastNumber = 0;
};

} // namespace Standoff
