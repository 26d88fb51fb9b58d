// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Standoff authors

#pragma once

#include <QString>

namespace Standoff {

// Characters that XML has no place for, where U+FFFD stands for them: "3:b 9:c" has the code units
// (hexadecimal) and where they stand in a text. "" where there are none.
QString charactersWithoutPlace(const QString &text);
// Puts them back, where U+FFFD stands there.
void putCharactersBack(const QString &characters, QString &text);

} // namespace Standoff
