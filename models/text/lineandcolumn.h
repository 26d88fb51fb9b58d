// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Standoff authors

#pragma once

#include <QByteArray>
#include <QString>

namespace Standoff {

// "line:column" of a byte of UTF-8, all from 1; the column counts code points. A byte beyond the
// end is behind the last one. O(n).
QString lineAndColumn(qsizetype byte, const QByteArray &bytes);

} // namespace Standoff
