// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Standoff authors

#pragma once

#include <QString>

namespace Standoff {

// Whether most letters of the text are written from right to left.
bool isRightToLeft(QStringView text);

// A line whose characters stand as they are seen, from left to right, as they are read: what is
// written from right to left is turned, numbers and words of other scripts within it are not, and
// brackets are those that they look like. O(length).
QString logicalOrder(const QString &visual);

} // namespace Standoff
