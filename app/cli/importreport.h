// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Standoff authors

#pragma once

#include "session/verbs/imports.h"

namespace Standoff {

// Says on standard error what a person should know about what was read into the project, or for it.
// Returns the exit status: it failed where nothing came, or more was left out than came.
int tellImported(const QString &project, const ImportReport &done);

} // namespace Standoff
