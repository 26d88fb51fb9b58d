// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Standoff authors

#pragma once

#include "readers/kinds/reader.h"

namespace Standoff {

// Plain text: each line that is not empty is a paragraph. Lines that were wrapped at a width are
// joined before, unless the options say otherwise; a remark tells of it.
ReaderKind plainTextReader();

} // namespace Standoff
