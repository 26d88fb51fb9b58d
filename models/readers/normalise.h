// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Standoff authors

#pragma once

#include <QString>
#include <QStringList>

namespace Standoff {

// Text as articles have it: lines end in "\n", no byte order mark, no NUL and no lone surrogates
// (they become U+FFFD). Nothing else is changed: no Unicode normalisation, no space is another one.
// Other control characters but TAB stay. What was replaced or is odd is added to the remarks, with
// its number and the line of the first; but VT, FF and NEL, which end lines. O(n).
QString normalised(QString text, QStringList &remarks);

// Text of which all that ends a line for Unicode (section 5.8) is "\n": NEL, VT, FF, U+2028 and
// U+2029 as well. Only for files that are the text of an article, not for those that hold it in a
// language of their own. O(n).
QString withLineFeeds(QString text);

} // namespace Standoff
