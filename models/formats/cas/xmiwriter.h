// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Standoff authors

#pragma once

#include "formats/cas/cas.h"
#include "formats/output.h"

namespace Standoff {

// Writes a CAS as XMI, one structure a line, and the types that it needs as a type system
// description. What XML has no place for becomes U+FFFD.
void writeXmi(const Cas &cas, Output &output);
void writeTypeSystem(const CasTypes &types, Output &output);

} // namespace Standoff
