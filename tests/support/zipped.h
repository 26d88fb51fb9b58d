// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Standoff authors

#pragma once

#include <KZip>
#include <QBuffer>
#include <QList>
#include <QString>

namespace Standoff {

struct ZipEntry
{
    QString name;
    QByteArray bytes;
    bool isCompressed = true;
};

// A ZIP archive with those entries, in that order.
inline QByteArray zipped(const QList<ZipEntry> &entries)
{
    QByteArray bytes;
    QBuffer buffer(&bytes);
    KZip zip(&buffer);
    if (!zip.open(QIODevice::WriteOnly))
        qFatal("no archive could be made");
    for (const ZipEntry &entry : entries) {
        zip.setCompression(entry.isCompressed ? KZip::DeflateCompression : KZip::NoCompression);
        if (!zip.writeFile(entry.name, entry.bytes))
            qFatal("no entry could be made");
    }
    zip.close();
    return bytes;
}

} // namespace Standoff
