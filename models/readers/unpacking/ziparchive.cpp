// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Standoff authors

#include "readers/unpacking/ziparchive.h"

#include "readers/decode.h"
#include "readers/translation.h"
#include "readers/unpacking/inflate.h"

#include <QStringDecoder>
#include <QtEndian>
#include <optional>
#include <zlib.h>

using namespace Qt::StringLiterals;

namespace Standoff {

namespace {

Error damagedArchive()
{
    return {Readers::tr("It is damaged or incomplete; get it again from its source")};
}

// Numbers of the archive, little-endian; 0 beyond its end.
template <typename Number>
Number numberAt(QByteArrayView bytes, qint64 at)
{
    const bool isThere = at >= 0 && at <= bytes.size() - qint64(sizeof(Number));
    return isThere ? qFromLittleEndian<Number>(bytes.data() + at) : Number(0);
}

// Names are UTF-8 where the archive says so, or where they are; else in what was usual where it was
// made.
QString nameOfMember(QByteArrayView bytes, bool isUtf8)
{
    QStringDecoder decoder(QStringDecoder::Utf8);
    QString name = decoder(bytes);
    if (!isUtf8 && decoder.hasError())
        name = decode(bytes.toByteArray()).text;
    name.replace(u'\\', u'/').remove(QChar(0));
    while (name.startsWith(u'/'))
        name.remove(0, 1);
    return name;
}

struct Contents
{
    qint64 begin = 0;
    qint64 count = 0;
};

constexpr quint32 unknown32 = 0xFFFF'FFFF; // where ZIP64 has the number

// Where the table of contents is, by the record at the end of the archive.
std::optional<Contents> contentsOf(const QByteArray &bytes)
{
    constexpr qsizetype recordSize = 22;
    constexpr qsizetype longestComment = 0xFFFF;
    constexpr qsizetype locatorSize = 20;
    const qsizetype from = std::max<qsizetype>(0, bytes.size() - recordSize - longestComment);
    const qsizetype found = bytes.sliced(from).lastIndexOf("PK\x05\x06");
    if (found < 0)
        return {};
    const qsizetype record = from + found;
    Contents contents{.begin = numberAt<quint32>(bytes, record + 16),
        .count = numberAt<quint16>(bytes, record + 10)};
    const qsizetype locator = record - locatorSize;
    if (numberAt<quint32>(bytes, locator) == 0x0706'4b50) {
        const auto large = qint64(numberAt<quint64>(bytes, locator + 8));
        if (large < 0 || numberAt<quint32>(bytes, large) != 0x0606'4b50)
            return {};
        contents = {.begin = qint64(numberAt<quint64>(bytes, large + 48)),
            .count = qint64(numberAt<quint64>(bytes, large + 32))};
    }
    return contents;
}

// The numbers that were too large for their fields, in their order.
void takeLargeNumbers(QByteArrayView extra, ZipMember &member)
{
    qsizetype at = 0;
    while (at + 4 <= extra.size() && numberAt<quint16>(extra, at) != 1)
        at += 4 + numberAt<quint16>(extra, at + 2);
    at += 4;
    for (qint64 *number : {&member.size, &member.packedSize, &member.begin}) {
        if (*number == unknown32) {
            *number = qint64(numberAt<quint64>(extra, at));
            at += 8;
        }
    }
}

} // namespace

Result<ZipArchive> ZipArchive::open(const QByteArray &bytes)
{
    ZipArchive archive(bytes);
    RETURN_IF_ERROR(archive.readContents());
    return archive;
}

Result<> ZipArchive::readContents()
{
    constexpr qint64 headerSize = 46;
    const auto contents = contentsOf(m_bytes);
    if (!contents || contents->begin < 0 || contents->begin > m_bytes.size())
        return std::unexpected(damagedArchive());
    if (contents->count > mostMembers)
        return failure(Readers::tr("It has more parts than can be read"));
    qint64 at = contents->begin;
    qint64 packed = 0;
    for (qint64 i = 0; i < contents->count; ++i) {
        const QByteArrayView header = QByteArrayView(m_bytes).sliced(at);
        const qint64 nameSize = numberAt<quint16>(header, 28);
        const qint64 extraSize = numberAt<quint16>(header, 30);
        const qint64 size = headerSize + nameSize + extraSize + numberAt<quint16>(header, 32);
        if (!header.startsWith("PK\x01\x02") || size > header.size())
            return std::unexpected(damagedArchive());
        const auto flags = numberAt<quint16>(header, 8);
        ZipMember member{.name = nameOfMember(header.sliced(headerSize, nameSize), flags & 0x800),
            .begin = numberAt<quint32>(header, 42),
            .packedSize = numberAt<quint32>(header, 20),
            .size = numberAt<quint32>(header, 24),
            .sum = numberAt<quint32>(header, 16),
            .method = numberAt<quint16>(header, 10),
            .isEncrypted = (flags & 1) != 0};
        takeLargeNumbers(header.sliced(headerSize + nameSize, extraSize), member);
        packed += member.packedSize;
        if (member.packedSize < 0 || member.size < 0 || packed < 0 || packed > m_bytes.size())
            return failure(Readers::tr("Its parts overlap; it may have been made to do harm"));
        if (!member.name.isEmpty() && !member.name.endsWith(u'/'))
            m_members.append(std::move(member));
        at += size;
    }
    return {};
}

Result<QByteArray> ZipArchive::unpacked(const ZipMember &member, qint64 most) const
{
    constexpr qint64 headerSize = 30;
    constexpr quint16 stored = 0;
    constexpr quint16 deflated = 8;
    if (member.isEncrypted)
        return failure(Readers::tr("It is locked with a password; unpack it first"));
    if (member.method != stored && member.method != deflated) {
        return failure(
            Readers::tr("It is packed in a way that cannot be read (%1); unpack it first")
                .arg(member.method));
    }
    const qint64 begin = member.begin + headerSize + numberAt<quint16>(m_bytes, member.begin + 26)
        + numberAt<quint16>(m_bytes, member.begin + 28);
    const bool isThere = member.begin >= 0 && member.begin < m_bytes.size()
        && numberAt<quint32>(m_bytes, member.begin) == 0x0403'4b50
        && begin <= m_bytes.size() - member.packedSize;
    if (!isThere)
        return std::unexpected(damagedArchive());
    const QByteArray packed = m_bytes.sliced(begin, member.packedSize);
    Inflated inflated{.bytes = packed, .isWhole = true};
    if (member.method == deflated)
        inflated = inflate(packed, Packing::Deflate, most);
    if (inflated.isTooLarge || inflated.bytes.size() > most) {
        return failure(
            Readers::tr("It is larger than can be read; the file may have been made to do harm"));
    }
    const auto *data = reinterpret_cast<const Bytef *>(inflated.bytes.constData());
    if (!inflated.isWhole || inflated.bytes.size() != member.size
        || quint32(::crc32_z(0, data, size_t(inflated.bytes.size()))) != member.sum)
        return std::unexpected(damagedArchive());
    return inflated.bytes;
}

} // namespace Standoff
