// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Standoff authors

#pragma once

#include "analysis/attributions/speechparts.h"
#include "analysis/attributions/wording.h"

namespace Standoff {

// The same as speechPartsFor() for Korean, where particles tell what a word does: 장관은 “…”라고
// 말했다. Offsets are in the wording.
SpeechParts koreanSpeechParts(const Wording &wording);

} // namespace Standoff
