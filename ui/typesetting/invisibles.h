// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Standoff authors

#pragma once

#include <QList>
#include <QString>

namespace Standoff {

// A character of a text that leaves no trace on the screen, but changes what is read: a control of
// the writing direction, or one without width.
struct Invisible
{
    int offset = 0; // UTF-16 units from the text's begin
    QString name; // short, after Unicode's own abbreviation ("RLM")

    bool operator==(const Invisible &) const = default;
};

// Those of a text, in its order; but not what joins emoji, which is seen in the picture that it
// makes. O(n).
QList<Invisible> invisiblesIn(QStringView text);

} // namespace Standoff
