// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Standoff authors

#pragma once

#include <QString>

namespace Standoff {

// Whether what stands in a text may be what a file quotes, written otherwise: with other quotation
// marks, with more spaces, as a tokeniser does, or without accents; one may be cut off. Takes time
// for the length of both.
bool isAlike(const QString &there, const QString &quoted);

} // namespace Standoff
