// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Standoff authors

#pragma once

#include <QChar>

namespace Standoff {

// Whether the letter is of Chinese or Japanese, which set no spaces between words, or a mark that
// stands with these: between two such there is none where lines are joined, either.
bool isUnspaced(QChar c);

} // namespace Standoff
