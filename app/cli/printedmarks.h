// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Standoff authors

#pragma once

#include "cli/arguments.h"
#include "project/project.h"
#include "text/error.h"
#include "typesetting/markstyles.h"

namespace Standoff {

// How marks look, and which of them are shown: those that the options name (markchoice.h), all
// where there is no option. Fails where the project does not have what is named.
Result<MarkStyles> chosenMarks(const Arguments &arguments, const Project &project);

} // namespace Standoff
