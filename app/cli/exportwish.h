// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Standoff authors

#pragma once

#include "cli/arguments.h"
#include "formats/scope/exportplan.h"
#include "session/openproject.h"

namespace Standoff {

// The options that say what of a project is exported, and how: of the marks (markchoice.h),
// articles, what must not leave, parts, a manifest; or a preset that says all of it, of which the
// options that are given take the place.
void allowExportWish(Arguments &arguments);

struct ExportWish
{
    std::shared_ptr<const Format> format;
    ExportPlan plan;
    QList<ArticleId> articles; // none: all
};
// What is wrong with the words themselves is told before the project is opened: nothing else is.
Result<> checkExportWish(const Arguments &arguments);
// Fails where the project does not have what is named, or no article is found.
Result<ExportWish> exportWish(const Arguments &arguments, const OpenProject &project);

} // namespace Standoff
