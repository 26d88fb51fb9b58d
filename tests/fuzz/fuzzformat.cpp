// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Standoff authors

#include "fuzz/fuzzformat.h"

#include "analysis/projectproblems.h"
#include "formats/registry/formats.h"
#include "support/formats/importing.h"
#include "support/project/memoryproject.h"

namespace Standoff {

void fuzzFormat(const QString &id, const QStringList &paths)
{
    const auto named = formatNamed(id);
    if (!named)
        std::abort();
    const auto imported = readAll(*named->format, paths);
    if (!imported && imported.error().text.isEmpty())
        std::abort();
    if (imported)
        (void)allProblems(MemoryProject(imported->values, imported->annotators));
}

} // namespace Standoff
