// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Standoff authors

#pragma once

#include <QByteArray>

namespace Standoff {

// XML (UTF-8) without the characters that XML 1.0 forbids in section 2.2. One of them in a title
// would make the whole of a picture unreadable, as QSvgGenerator writes what it is given. O(n).
QByteArray withXmlCharactersOnly(const QByteArray &xml);

} // namespace Standoff
