// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Standoff authors

#pragma once

#include <QStringView>

namespace Standoff {

// How much the characters beyond ASCII look like text that people write, on average over these
// characters: above 0.4 for the right decoding of ordinary text, lower or negative for a wrong one.
// It weighs frequent letters, syllables and ideographs, case, neighbours of another script, and
// characters that no text has. 1 for pure ASCII. Kana speak against an encoding that is not
// Japanese.
double naturalness(QStringView text, bool japanese);

} // namespace Standoff
