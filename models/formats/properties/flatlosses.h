// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Standoff authors

#pragma once

#include "formats/format.h"

namespace Standoff {

// What XML has no place for in an article and what is marked in it: of a text, a note or a value,
// that it has characters which become U+FFFD.
QList<Loss> xmlLosses(const OpenArticle &article);

} // namespace Standoff
