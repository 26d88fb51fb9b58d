// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Standoff authors

#include "fuzz/fuzzformat.h"

#include "analysis/projectproblems.h"
#include "formats/registry/formats.h"
#include "support/formats/importing.h"
#include "support/project/memoryproject.h"

#include <cstdio>

namespace Standoff {

void fuzzFormat(const QString &id, const QStringList &paths)
{
    const auto named = formatNamed(id);
    if (!named)
        std::abort();
    const auto imported = readAll(*named->format, paths);
    if (!imported && imported.error().text.isEmpty())
        std::abort();
    static const bool isTold = qEnvironmentVariableIsSet("STANDOFF_FUZZ_TELL");
    if (isTold) {
        std::printf("    %d articles, %d annotations, %d links, %d claims: %s\n",
            imported ? int(imported->values.of<Article>().size()) : 0,
            imported ? int(imported->values.of<Annotation>().size()) : 0,
            imported ? int(imported->values.of<Relation>().size()
                           + imported->values.of<Attribution>().size())
                     : 0,
            imported ? int(imported->values.of<Claim>().size()) : 0,
            qPrintable(imported ? imported->remarks.join(u'|') : imported.error().text));
    }
    if (imported)
        (void)allProblems(MemoryProject(imported->values, imported->annotators));
}

} // namespace Standoff
