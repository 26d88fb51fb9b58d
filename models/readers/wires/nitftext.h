// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Standoff authors

#pragma once

#include "readers/wires/wirearticle.h"

namespace Standoff {

// Reads an article in NITF (News Industry Text Format, IPTC, 3.x; 2.5 as far as it is the same):
// its text with the roles of its paragraphs, and what it says of itself, where the article does not
// know it yet. `element` is <nitf>.
void readNitf(const XmlElement &element, IncomingArticle &article);

} // namespace Standoff
