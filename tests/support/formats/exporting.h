// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Standoff authors

#pragma once

#include "formats/destinations/destinationat.h"
#include "formats/format.h"

namespace Standoff {

// Writes articles of a project (none given: all) to a path.
inline Result<> exportTo(const QString &path, const Format &format, const ProjectReader &project,
    const QList<ArticleId> &articles = {}, const FormatOptions &options = {},
    const Progress &progress = {})
{
    const auto destination = destinationAt(path, format.info());
    return format.write(ExportSource(project, articles), *destination, options, progress);
}

} // namespace Standoff
