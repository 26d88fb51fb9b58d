// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Standoff authors

#pragma once

#include "readers/kinds/reader.h"

namespace Standoff {

// Articles in JSON, as crawlers, services and agencies write them: an object, a list of objects, an
// object that holds the list, JSON lines; ninjs of the IPTC, 1.0 to 3.1 (iptc.org/std/ninjs), and
// schema.org among them. Which member is what is found out by its name, where nobody says it (see
// ReadOptions::columns). Of an item in ninjs the headline and byline become paragraphs before the
// body; of another object the text is taken as it is. Text in HTML is read like a page's. Errors
// tell line and column where it is no JSON, else which members there are.
ReaderKind jsonReader();

} // namespace Standoff
