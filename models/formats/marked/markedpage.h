// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Standoff authors

#pragma once

#include "project/project.h"
#include "text/markup.h"

namespace Standoff {

// An article as a page (see MarkedFormat): its title and metadata, its text with marks, and which
// colour is which tag. O(text + marks).
Markup markedPage(const Project &project, const OpenArticle &article);

} // namespace Standoff
