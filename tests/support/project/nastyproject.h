// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Standoff authors

#pragma once

#include "support/project/sampleproject.h"

namespace Standoff {

// A project at random, the same for each seed, of all that trips formats up: in texts, names,
// values and notes astral characters, ZWJ sequences, marks, no-break spaces, separators, control
// characters that files may have, right-to-left letters, and the signs that each format is written
// with; annotations that are nested, crossing, identical, in pieces, of one character, at both ends
// of the text; relations, attributions in each other, events; three annotators.
ValueMaker nastyProject(quint32 seed, int articles = 2);

} // namespace Standoff
