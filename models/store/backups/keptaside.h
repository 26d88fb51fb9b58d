// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Standoff authors

#pragma once

#include "text/error.h"

namespace Standoff {

// A name beside the project for what it was before something took its place; nothing has it yet.
QString freeNameAside(const QString &projectPath);

// Makes the way free for another file in the place of a project that nobody has open: from then on
// it is under the returned name as well, with what SQLite has beside it. A journal that stayed
// would be rolled back into the file that comes; where it is all there is, its name is returned.
// "" where there was nothing.
Result<QString> keepAside(const QString &projectPath);

// What went wrong after something was kept aside, and where that is.
Error namingWhatIsKept(const Error &error, const QString &kept);

} // namespace Standoff
