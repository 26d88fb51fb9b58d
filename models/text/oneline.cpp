// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Standoff authors

#include "text/oneline.h"

namespace Standoff {

namespace {

// Embeddings, overrides and isolates of UAX #9; the marks LRM, RLM and ALM turn nothing.
bool turnsDirection(QChar c)
{
    return (c >= u'\u202a' && c <= u'\u202e') || (c >= u'\u2066' && c <= u'\u2069');
}

} // namespace

QString onOneLine(QString text)
{
    text.removeIf(turnsDirection);
    for (QChar &c : text) {
        if (c.category() == QChar::Other_Control || c == QChar::LineSeparator
            || c == QChar::ParagraphSeparator)
            c = u' ';
    }
    return text;
}

} // namespace Standoff
