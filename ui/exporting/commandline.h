// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Standoff authors

#pragma once

#include "formats/scope/exportplan.h"

namespace Standoff {

// What of an export is not in its plan.
struct CommandParts
{
    QString project; // paths
    QString target;
    QString preset; // that says all of the plan; "" where none does
    QString query;
    ArticleId article; // that alone; none: all, or those that the query finds
};

// The command line that exports the same, as it is typed into a shell.
QString commandLineOf(const ExportPlan &plan, const Project &project, const CommandParts &parts);

} // namespace Standoff
