// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Standoff authors

#pragma once

#include <QList>
#include <QString>

namespace Standoff {

// Words in scripts that write them without spaces (Chinese, Japanese, Thai, Lao, Khmer, Burmese),
// by the dictionaries of ICU. It is loaded when the first such word is asked for; where it is not
// installed, there are no words. Offsets are UTF-16 units.

// Whether the letter at the offset is of such a script; beyond the text there is none.
bool isWrittenWithoutSpaces(QStringView text, qsizetype offset);

// Where words begin and end around an offset that lies within letters of such a script or at their
// ends: all of them from the last one before it to the next one behind it, in order. Empty where
// there are no such letters, and without ICU. The cost does not depend on the length of the text.
QList<int> dictionaryBoundaries(QStringView text, int offset);

} // namespace Standoff
