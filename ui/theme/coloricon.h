// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Standoff authors

#pragma once

#include <QIcon>

class QColor;

namespace Standoff {

// A small square in the colour of a tag, for menus and lists.
QIcon colorIcon(const QColor &color);

} // namespace Standoff
