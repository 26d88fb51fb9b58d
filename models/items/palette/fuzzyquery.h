// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Standoff authors

#pragma once

#include "text/textrange.h"

#include <QList>
#include <QString>
#include <optional>

namespace Standoff {

// A text as it is compared with what a person types: without case, and without the diacritics of
// Latin, Greek and Cyrillic letters. It is as long as the text, unit by unit. O(n).
QString foldedForMatch(QString text);

// A bit for each letter that a folded text has, many letters to a bit: what lacks a bit of a query
// cannot match it.
quint64 lettersOf(QStringView folded);

struct FuzzyMatch
{
    int score = 0; // the higher, the better
    QList<TextRange> hits; // in the text, in order, none touching another
};

// What a person types to find one of many names. Each of its words, in any order, is to be found:
// as the beginning of a word ("trea" in "the treaty"), or letter by letter at the beginnings of
// several ("tao", "tagocc" in "Tag all occurrences"), or, three letters and more, within a word. In
// scripts that set no spaces between words, or hang particles on them, it may stand anywhere.
class FuzzyQuery
{
public:
    explicit FuzzyQuery(const QString &typed);

    bool isEmpty() const { return m_words.isEmpty(); }
    quint64 letters() const { return m_letters; }
    // About 1 µs for a line. The earlier in the text, the better.
    std::optional<FuzzyMatch> matchIn(QStringView folded) const;

private:
    QStringList m_words; // folded
    quint64 m_letters = 0;
};

} // namespace Standoff
