// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Standoff authors

#pragma once

#include <QString>

namespace Standoff {

// Markdown of which what only some programs know is written in what all know, so that none of its
// text is lost:
// - footnotes ("[^1]: …", of one paragraph or several) come at the end, as "[1] …", and are
// referred
//   to as "[1]";
// - a definition (": …" below its term) is an item of a list;
// - the kind or the title of a callout ("> [!note] …") is a paragraph of the quotation.
// Blocks of code stay as they are. O(size).
QString plainMarkdown(const QString &source);

} // namespace Standoff
