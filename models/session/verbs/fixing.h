// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Standoff authors

#pragma once

#include "analysis/problem.h"
#include "session/openproject.h"

namespace Standoff {

// Does what a problem's fix says, as one step that can be undone. An article that it concerns is
// opened for it where it is not open. Errors are those of the verb: what the fix was made for may
// have changed since.
Result<> applyFix(OpenProject &session, const Fix &fix);

} // namespace Standoff
