// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Standoff authors

#pragma once

#include "text/textrange.h"

#include <QList>
#include <QString>

namespace Standoff {

// The letters and digits of a text and nothing else, to find words whatever stands between them.
struct MarkupLetters
{
    // What stands before a letter: nothing, only markup, so that nobody knows if a word ends there,
    // or what parts words.
    enum class Gap : quint8 { None, Markup, Words };

    QString text;
    QList<TextRange> places; // of each in the source; several may come from one entity
    QList<Gap> gaps;
};

// Of a text that is as it is read.
MarkupLetters lettersOfText(QStringView text);
// Of a source: tags, comments, scripts and the addresses of links are markup, entities of HTML and
// escapes of JSON are the characters that they stand for, also HTML within JSON. O(length).
MarkupLetters lettersOfSource(QStringView source);

} // namespace Standoff
