// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Standoff authors

#pragma once

#include <QString>

namespace Standoff {

// Whether a text of which nobody says what it is has tags of HTML: those of paragraphs and the
// like, or those within a line. O(length).
bool hasBlockTags(const QString &text);
bool hasInlineTags(const QString &text);
// The same of any tag, also of a picture alone: for texts of feeds and the like, which may be HTML
// without saying so. Of other texts a picture's tag may be what they are about.
bool hasAnyTags(const QString &text);

} // namespace Standoff
