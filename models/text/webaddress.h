// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Standoff authors

#pragma once

#include <QUrl>

namespace Standoff {

// The address as something that may be opened or written as a link: http or https with a host, or
// mailto, correct as RFC 3986 has it. Anything else (a file, a script, "box 3 of the archive") is
// invalid, and is shown as text.
QUrl webAddress(const QString &address);

} // namespace Standoff
