// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Standoff authors

#pragma once

#include "text/incomingarticle.h"

namespace Standoff {

// Fills in what the reader of a file did not find, from the text itself: gives the first paragraphs
// that look like headline, byline, dateline or caption their role, where they are body, and sets
// title and byline where they are empty. The text stays as it is.
void guessMetadata(IncomingArticle &article);

} // namespace Standoff
