// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Standoff authors

#pragma once

#include "text/error.h"

#include <QByteArray>
#include <QList>
#include <QString>

namespace Standoff {

// A file in a ZIP archive, as the archive's table of contents has it.
struct ZipMember
{
    QString name; // with "/" between folders and no "/" before; a key, never a path of the system
    qint64 begin = 0; // of its local header in the archive
    qint64 packedSize = 0; // bytes
    qint64 size = 0; // bytes, unpacked, as the archive says
    quint32 sum = 0; // CRC-32 of the unpacked bytes
    quint16 method = 0; // 0 stored, 8 deflated
    bool isEncrypted = false;
};

// A ZIP archive in memory (APPNOTE.TXT of PKWARE, ZIP64 included; in one piece, stored or
// deflated).
class ZipArchive
{
public:
    static constexpr int mostMembers = 20'000;

    static bool isZip(const QByteArray &bytes)
    {
        return bytes.startsWith("PK\x03\x04") || bytes.startsWith("PK\x05\x06");
    }
    // Fails where the table of contents is damaged or cut off, has too many members, or says of
    // members that they lie over each other, as in files that are made to do harm. O(members).
    static Result<ZipArchive> open(const QByteArray &bytes);

    const QList<ZipMember> &members() const { return m_members; } // in the archive's order
    // The bytes of a member. Fails where it is encrypted, packed in another way, damaged, or larger
    // than so many bytes; no more than these are unpacked.
    Result<QByteArray> unpacked(const ZipMember &member, qint64 most) const;

private:
    explicit ZipArchive(const QByteArray &bytes)
        : m_bytes(bytes)
    {
    }
    Result<> readContents();

    QByteArray m_bytes;
    QList<ZipMember> m_members;
};

} // namespace Standoff
