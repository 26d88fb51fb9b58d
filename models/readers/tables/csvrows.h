// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Standoff authors

#pragma once

#include <QString>
#include <QStringList>
#include <optional>

namespace Standoff {

// A row of a table in text (RFC 4180). Lines are counted from 0.
struct CsvRow
{
    QStringList cells;
    qint64 number = 0; // from 1, with the blank ones
    qsizetype firstLine = 0;
    qsizetype lines = 1; // that it takes: a cell in quotes may have line ends
    bool isUnclosed = false; // a quote in it has no end, and was taken as it stands
};

// Goes through the rows of a text whose lines end in "\n". A cell that begins with a quote goes to
// the next quote that is not doubled; where text stands between that and the separator, the quotes
// are signs of the text. A quote without an end is a sign like others, and then no cell of the rest
// has line ends. O(n).
class CsvRows
{
public:
    CsvRows(const QString &text, QChar separator)
        : m_text(text)
        , m_separator(separator)
    {
    }

    // None behind the last one. Blank lines are passed over.
    std::optional<CsvRow> next();
    // Of rows that were passed, with the blank ones.
    qint64 count() const { return m_number; }

private:
    // False where a quote has no end before the place, and nothing was taken.
    bool takeRow(CsvRow &row, qsizetype end);
    bool takeQuoted(QString &cell, qsizetype end);
    bool isEndOfCell(qsizetype end) const;
    QString takeUnquoted(qsizetype begin);

    const QString &m_text;
    const QChar m_separator;
    qsizetype m_at = 0;
    qsizetype m_line = 0;
    qint64 m_number = 0;
    bool m_hasUnclosed = false;
};

// What the first line says it is, "sep=;", as Excel has it. A tab at its end is trimmed, and none.
std::optional<QChar> declaredSeparator(const QString &text);
// By the first rows: what gives most of them as many cells as the first one has that has several,
// then the most of these. None where nothing parts the first rows.
std::optional<QChar> separatorOf(const QString &text);

} // namespace Standoff
