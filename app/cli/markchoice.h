// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Standoff authors

#pragma once

#include "cli/arguments.h"
#include "formats/scope/exportscope.h"
#include "project/project.h"
#include "text/error.h"

namespace Standoff {

// The options by which marks are chosen: --layer, --tag, --status and --by, each several times.
void allowMarks(Arguments &arguments);
// What they choose; all of what no option is about. Fails where the project does not have what is
// named, or where a tag is of none of the layers.
Result<ExportScope> chosenScope(const Arguments &arguments, const Project &project);

} // namespace Standoff
