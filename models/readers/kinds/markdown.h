// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Standoff authors

#pragma once

#include "readers/kinds/reader.h"

namespace Standoff {

// Markdown (CommonMark with tables, strikethrough and task lists) as its text without the markup.
// A block gives one paragraph; a hard line break and each line of code or row of a table give one
// of their own, cells being parted by tabs. Links keep their text, images their alternative text.
// HTML is left out with a remark, the text between inline tags stays. Front matter gives metadata.
ReaderKind markdownReader();

} // namespace Standoff
