// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Standoff authors

#include "formats/destinations/zipdestination.h"
#include "fuzz/fuzzformat.h"

using namespace Standoff;

// A project.qde, then a line of "=", then a text, put into an archive, whose own reader has a
// target of its own; and the same as a codebook.
int LLVMFuzzerTestOneInput(const uint8_t *data, size_t size)
{
    const QByteArray input = fuzzBytes(data, size);
    const qsizetype end = input.indexOf("\n=\n");
    const QByteArray xml = end < 0 ? input : input.first(end);
    const QByteArray text = end < 0 ? QByteArray("Kim said so.\n") : input.sliced(end + 3);
    const QString path = fuzzFolder() + QStringLiteral("/a.qdpx");
    ZipDestination zip(path, {});
    const auto add = [&zip](const QString &name, const QByteArray &bytes) {
        return zip.add(name, [&bytes](Output &output) -> Result<> {
            output.write(bytes);
            return {};
        });
    };
    if (!zip.open() || !add(QStringLiteral("project.qde"), xml)
        || !add(QStringLiteral("sources/t.txt"), text) || !zip.commit())
        std::abort();
    fuzzFormat(QStringLiteral("refi-qda"), {path});
    fuzzFormat(QStringLiteral("refi-codebook"), {fuzzFile(QStringLiteral("a.qdc"), xml)});
    return 0;
}
