// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Standoff authors

#pragma once

#include "fuzz/fuzzreader.h"

#include <KZip>
#include <QBuffer>
#include <algorithm>

namespace Standoff {

// What KZip can write: it ends the program where a file is a folder, too.
inline bool isFree(const QByteArrayList &names, const QByteArray &name)
{
    const QByteArray folder = name + '/';
    const auto isBeside = [&](const QByteArray &other) {
        return other != name && !other.startsWith(folder) && !name.startsWith(other + '/');
    };
    return !name.isEmpty() && !name.startsWith('/') && !name.contains("//") && name.count('/') < 9
        && std::ranges::all_of(names, isBeside);
}

// Reads a ZIP archive of the parts that the bytes are: "\n=\n" parts them, and the first line of
// each is its name. Without it a fuzzer would try the archive's sums and nothing within.
inline void fuzzPackage(const QString &name, const QByteArray &bytes)
{
    QByteArray archive;
    QBuffer buffer(&archive);
    KZip zip(&buffer);
    zip.setCompression(KZip::NoCompression);
    if (!zip.open(QIODevice::WriteOnly))
        std::abort();
    QByteArrayList names;
    const QByteArray separator("\n=\n");
    for (qsizetype at = 0; at <= bytes.size();) {
        const qsizetype found = bytes.indexOf(separator, at);
        const qsizetype end = found < 0 ? bytes.size() : found;
        const QByteArray part = bytes.sliced(at, end - at);
        const QByteArray line = part.left(std::min<qsizetype>(60, part.indexOf('\n')));
        if (isFree(names, line)) {
            names.append(line);
            zip.writeFile(QString::fromLatin1(line), part.mid(line.size() + 1));
        }
        at = end + separator.size();
    }
    zip.close();
    fuzzReader(name, archive);
}

} // namespace Standoff
