// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Standoff authors

#include "fuzz/fuzzformat.h"

using namespace Standoff;

// A table of annotations, and a table of the articles' texts, with a line of "=" between them.
int LLVMFuzzerTestOneInput(const uint8_t *data, size_t size)
{
    const QByteArray input = fuzzBytes(data, size);
    const qsizetype end = input.indexOf("\n=\n");
    QStringList paths{fuzzFile(QStringLiteral("a.csv"), end < 0 ? input : input.first(end))};
    if (end >= 0)
        paths.append(fuzzFile(QStringLiteral("b.csv"), input.sliced(end + 3)));
    fuzzFormat(QStringLiteral("csv"), paths);
    return 0;
}
