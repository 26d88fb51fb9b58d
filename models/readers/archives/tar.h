// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Standoff authors

#pragma once

#include "readers/reading/readerkind.h"

namespace Standoff {

// A tar archive (POSIX ustar and pax, GNU) of files that can be read: see readMembers().
ReaderKind tarReader();

} // namespace Standoff
