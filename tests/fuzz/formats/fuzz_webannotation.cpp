// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Standoff authors

#include "fuzz/fuzzformat.h"

using namespace Standoff;

// The files of a folder, one after the other, with a line of "=" between them.
int LLVMFuzzerTestOneInput(const uint8_t *data, size_t size)
{
    const QStringList names{
        QStringLiteral("a.txt"), QStringLiteral("a.jsonld"), QStringLiteral("a.page2.jsonld")};
    QByteArray rest = fuzzBytes(data, size);
    for (const QString &name : names) {
        const qsizetype end = rest.indexOf("\n=\n");
        fuzzFile(name, end < 0 ? rest : rest.first(end));
        rest = end < 0 ? QByteArray() : rest.sliced(end + 3);
    }
    fuzzFormat(QStringLiteral("web-annotation"), {fuzzFolder()});
    return 0;
}
