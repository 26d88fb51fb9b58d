// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Standoff authors

#include "formats/destinations/zipdestination.h"
#include "fuzz/fuzzformat.h"

using namespace Standoff;

// An XMI, then a line of "=", then a type system, put into an archive twice, as if two users had
// annotated the document.
int LLVMFuzzerTestOneInput(const uint8_t *data, size_t size)
{
    const QByteArray input = fuzzBytes(data, size);
    const qsizetype end = input.indexOf("\n=\n");
    const QByteArray xmi = end < 0 ? input : input.first(end);
    const QByteArray types = end < 0 ? QByteArray() : input.sliced(end + 3);
    const QString path = fuzzFolder() + QStringLiteral("/a.zip");
    ZipDestination zip(path, {});
    const auto add = [&zip](const QString &name, const QByteArray &bytes) {
        return zip.add(name, [&bytes](Output &output) -> Result<> {
            output.write(bytes);
            return {};
        });
    };
    if (!zip.open() || !add(QStringLiteral("annotation/a.txt/anna.xmi"), xmi)
        || !add(QStringLiteral("annotation/a.txt/ben.xmi"), xmi)
        || !add(QStringLiteral("TypeSystem.xml"), types) || !zip.commit())
        std::abort();
    fuzzFormat(QStringLiteral("inception"), {path});
    return 0;
}
