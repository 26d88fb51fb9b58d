// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Standoff authors

#pragma once

#include <QString>

namespace Standoff {

// Text in UTF-8 that was once taken for windows-1252, and saved so: "â€œ" where "“" was, "Ã©" where
// "é" was.

// Whether a text looks so: nearly all of its characters beyond ASCII are of such sequences, and
// there are several. O(n).
bool looksLikeMojibake(const QString &text);
// The text as it was; what is no such sequence stays. O(n).
QString withoutMojibake(const QString &text);
// The first such sequence of the text, to show it; "" where there is none.
QString firstMojibake(const QString &text);

// By this name a person chooses that it is mended.
QString twiceDecodedName();

} // namespace Standoff
