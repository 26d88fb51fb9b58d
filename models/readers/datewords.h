// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Standoff authors

#pragma once

#include <QString>
#include <optional>

namespace Standoff {

// The words of dates in the languages that writtenDate() knows; all of them in lower case.

// 1 to 12; 0 where it is no month. Some have two words, with a space.
int monthOfName(const QString &name);
// A word that belongs to a date and says nothing that is asked for: "published", "Tuesday", "on".
bool isDateWord(const QString &word);
// "gmt" is "Z", "est" is "-05:00"; "" where the name has several meanings, none where it is no
// zone.
std::optional<QString> offsetOfZone(const QString &name);

} // namespace Standoff
