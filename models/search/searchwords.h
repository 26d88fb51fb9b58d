// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Standoff authors

#pragma once

#include "text/textrange.h"

#include <QList>
#include <QString>

namespace Standoff {

// The words of a text as search compares them: without case and diacritics, compatibility forms
// (Unicode Standard Annex #15) made plain. What is indexed, what is asked and what is read are cut
// by this one function, so that they agree.
//
// A word is a run of letters, digits and their marks. In scripts that set no spaces between words,
// or hang particles on them (Han, kana, Hangul, Thai, Lao, Khmer, Burmese …), each character is a
// word of its own, and a longer one is found as a phrase, wherever it stands.
struct SearchWords
{
    struct Word
    {
        TextRange range; // in the text, UTF-16 units
        TextRange folded; // in `folded`
    };

    QString folded; // the words, with one space between two; nothing else that is ASCII
    QList<Word> words;

    qsizetype size() const { return words.size(); }
    QStringView at(qsizetype index) const
    {
        const TextRange range = words[index].folded;
        return QStringView(folded).sliced(range.begin, range.length());
    }
};

// O(n); about 40 ns a character in scripts that need no decomposition.
SearchWords searchWords(QStringView text);

} // namespace Standoff
