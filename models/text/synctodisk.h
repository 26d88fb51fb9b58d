// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Standoff authors

#pragma once

#include "text/error.h"

namespace Standoff {

// When this returns, a power cut does not take what was written to the file; or, of a folder, the
// names that are in it. A disk that cannot do this for folders need not.
Result<> syncToDisk(const QString &path);
// The same for the folder that the path is in: what was made or renamed there keeps its name.
Result<> syncFolderOf(const QString &path);
// Makes the folder, and those above it that are missing, and syncs their names.
Result<> makeFolder(const QString &path);

} // namespace Standoff
