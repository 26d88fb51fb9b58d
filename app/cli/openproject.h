// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Standoff authors

#pragma once

#include "session/session.h"

namespace Standoff {

// Opens a project, and says on standard error what a person should know about that.
Result<std::unique_ptr<Session>> openProject(const QString &path);

} // namespace Standoff
