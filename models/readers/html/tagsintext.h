// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Standoff authors

#pragma once

#include <QString>

namespace Standoff {

// Whether a text of which nobody says what it is has tags of HTML: those of paragraphs and the
// like, or those within a line. O(length).
bool hasBlockTags(const QString &text);
bool hasInlineTags(const QString &text);

} // namespace Standoff
