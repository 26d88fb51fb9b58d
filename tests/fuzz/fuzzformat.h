// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Standoff authors

#pragma once

#include "analysis/projectproblems.h"
#include "formats/registry/formats.h"
#include "fuzz/fuzz.h"
#include "support/formats/importing.h"
#include "support/project/memoryproject.h"

namespace Standoff {

// Imports the files, and looks for the problems of what came of it.
inline void fuzzFormat(const QString &id, const QStringList &paths)
{
    static const auto named = formatNamed(id);
    const auto imported = readAll(*named->format, paths);
    if (!imported && imported.error().text.isEmpty())
        std::abort();
    if (imported)
        (void)allProblems(MemoryProject(imported->values, imported->annotators));
}

} // namespace Standoff
