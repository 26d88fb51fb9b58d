// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Standoff authors

#pragma once

#include <QString>
#include <QStringList>

namespace Standoff {

// Text as articles have it: lines end in "\n", no byte order mark, no NUL and no lone surrogates
// (they become U+FFFD). Nothing else is changed: no Unicode normalisation, no space is another one.
// Other control characters but TAB stay. What was replaced or is odd is added to the remarks, with
// its number and the line of the first. O(n).
QString normalised(QString text, QStringList &remarks);

} // namespace Standoff
