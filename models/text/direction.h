// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Standoff authors

#pragma once

#include <QtTypes>

namespace Standoff {

// Which way an article is written; automatic goes by the letters of each paragraph.
enum class Direction : quint8 { Automatic, LeftToRight, RightToLeft };

} // namespace Standoff
