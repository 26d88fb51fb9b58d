// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Standoff authors

#pragma once

#include <QByteArrayView>
#include <optional>

namespace Standoff {

// What the parser does not tell of the marks that stand in Markdown before a text; each looks at
// the source up to there. O(1), O(marks).

// The number of the item of a list that the text begins.
std::optional<unsigned> markdownNumberBefore(QByteArrayView source);
// Whether "~~" begins the span that the text begins, which strikes it out; "~" in "H~2~O" does not.
bool isMarkdownStruck(QByteArrayView source);

} // namespace Standoff
