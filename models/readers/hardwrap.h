// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Standoff authors

#pragma once

#include <QStringList>

namespace Standoff {

// Text of which each paragraph is on one line.
struct UnwrappedText
{
    QString text; // as it was where nothing was joined
    int joined = 0; // so many ends of lines became spaces, or nothing in scripts without spaces
    int parted = 0; // so many words that a hyphen had parted at the end of a line are one again
    int width = 0; // of the widest line that was joined with the next, in UTF-16 units
};

// Whether text is known to be wrapped; else its lines have to tell.
enum class Wrapped : quint8 { Maybe, Certainly };

// Joins the lines of text that was wrapped at a width, as old editors, mail and libraries do: where
// the next line's first word would not have fitted on a line, or a long line goes on in the next.
// Only a text in which almost all lines within blocks are so is taken for that. Lines that begin
// with a space, a bullet, a number or ">" begin a paragraph, a blank line parts two, and a table
// stays as it is. A hyphen at the end of a line goes where the word stands elsewhere without it, or
// neither half is a word of the text; a compound keeps its own. O(n).
UnwrappedText unwrapped(const QString &text, Wrapped wrapped = Wrapped::Maybe);

// Tells of words that were joined again, if there are some.
void tellParted(int words, QStringList &remarks);

} // namespace Standoff
