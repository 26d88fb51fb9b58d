// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Standoff authors

#include "fuzz/fuzz.h"
#include "session/tagsetjson.h"

using namespace Standoff;

int LLVMFuzzerTestOneInput(const uint8_t *data, size_t size)
{
    qint64 last = 0;
    const auto changes = readTagset(fuzzBytes(data, size), Project(), [&last] { return ++last; });
    if (!changes) {
        if (changes.error().text.isEmpty())
            std::abort();
        return 0;
    }
    Project project;
    project.apply(*changes);
    const QByteArray written = writeTagset(project);
    if (!readTagset(written, Project(), [&last] { return ++last; }))
        std::abort();
    return 0;
}
