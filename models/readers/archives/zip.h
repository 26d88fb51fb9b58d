// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Standoff authors

#pragma once

#include "readers/reading/readerkind.h"

namespace Standoff {

// A ZIP archive of files that can be read: see readMembers(). Those that are documents (DOCX, EPUB)
// have readers of their own.
ReaderKind zipReader();

} // namespace Standoff
