// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Standoff authors

#include "formats/destinations/zipdestination.h"

#include <QDir>
#include <QLocale>
#include <QtEndian>
#include <zlib.h>

namespace Standoff {

namespace {

// What the sizes and counts of an archive have room for.
constexpr qint64 mostBytes = 0xFFFFFFFE;
constexpr int mostFiles = 0xFFFE;
constexpr quint16 version = 20; // of the format, which knows deflating
constexpr quint16 namesAreUtf8 = 1 << 11;
constexpr quint16 deflated = 8;
constexpr quint16 firstDay = 1 << 5 | 1; // the 1st of January 1980
constexpr qint64 sizesWithin = 14; // the header of a file

// Numbers one behind the other, the lowest byte first.
template <typename... Numbers>
QByteArray littleEndian(Numbers... numbers)
{
    QByteArray bytes;
    const auto add = [&bytes](auto number) {
        const auto little = qToLittleEndian(number);
        bytes.append(reinterpret_cast<const char *>(&little), sizeof little);
    };
    (add(numbers), ...);
    return bytes;
}

// Hands what the bytes are packed to to the function, piece by piece.
class Deflation
{
public:
    Deflation()
    {
        m_isReady = deflateInit2(&m_stream, Z_DEFAULT_COMPRESSION, Z_DEFLATED, -MAX_WBITS, 8,
                        Z_DEFAULT_STRATEGY)
            == Z_OK;
    }
    ~Deflation() { deflateEnd(&m_stream); }
    Q_DISABLE_COPY_MOVE(Deflation)

    bool isReady() const { return m_isReady; }
    template <typename Take>
    void pack(QByteArrayView bytes, bool isEnd, Take &&take)
    {
        QByteArray packed(1 << 16, Qt::Uninitialized);
        m_stream.next_in = reinterpret_cast<Bytef *>(const_cast<char *>(bytes.data()));
        m_stream.avail_in = uInt(bytes.size());
        do {
            m_stream.next_out = reinterpret_cast<Bytef *>(packed.data());
            m_stream.avail_out = uInt(packed.size());
            deflate(&m_stream, isEnd ? Z_FINISH : Z_NO_FLUSH); // fails for no valid stream only
            take(packed.first(packed.size() - m_stream.avail_out));
        } while (m_stream.avail_out == 0);
    }

private:
    z_stream m_stream{};
    bool m_isReady;
};

} // namespace

ZipDestination::ZipDestination(const QString &path, const QString &onlyName)
    : m_path(path)
    , m_onlyName(onlyName)
    , m_file(path)
{
}

std::unexpected<Error> ZipDestination::notMade(const QString &reason) const
{
    return failure(tr("%1 could not be made: %2").arg(QDir::toNativeSeparators(m_path), reason));
}

std::unexpected<Error> ZipDestination::tooLarge() const
{
    return notMade(tr("A ZIP archive holds at most %1; choose a folder")
            .arg(QLocale().formattedDataSize(mostBytes)));
}

Result<> ZipDestination::open()
{
    return m_file.open();
}

void ZipDestination::write(const QByteArray &bytes)
{
    m_isCut = m_isCut || m_file.device().write(bytes) != bytes.size();
}

QByteArray ZipDestination::sizesOf(const Entry &entry)
{
    return littleEndian(entry.checksum, entry.packed, entry.size);
}

Result<> ZipDestination::add(const QString &name, const Fill &fill)
{
    if (m_entries.size() >= mostFiles) {
        return notMade(tr("A ZIP archive holds at most %1 files; choose a folder").arg(mostFiles));
    }
    Entry entry{.name = (name.isEmpty() ? m_onlyName : name).toUtf8()};
    if (m_file.device().pos() > mostBytes)
        return tooLarge();
    entry.place = quint32(m_file.device().pos());
    write(littleEndian(quint32(0x04034b50), version, namesAreUtf8, deflated, quint16(0), firstDay)
        + sizesOf(entry) + littleEndian(quint16(entry.name.size()), quint16(0)) + entry.name);
    RETURN_IF_ERROR(addEntry(entry, fill));
    // Now they are known.
    const qint64 end = m_file.device().pos();
    m_file.device().seek(entry.place + sizesWithin);
    write(sizesOf(entry));
    m_file.device().seek(end);
    m_entries.append(entry);
    return {};
}

Result<> ZipDestination::addEntry(Entry &entry, const Fill &fill)
{
    Deflation deflation;
    if (!deflation.isReady())
        return notMade(tr("There is not enough memory"));
    qint64 size = 0;
    qint64 packed = 0;
    uLong checksum = crc32(0, nullptr, 0);
    const auto take = [&](const QByteArray &bytes) {
        packed += bytes.size();
        write(bytes);
    };
    Output output([&](QByteArrayView bytes) {
        size += bytes.size();
        checksum =
            crc32(checksum, reinterpret_cast<const Bytef *>(bytes.data()), uInt(bytes.size()));
        deflation.pack(bytes, false, take);
        return !m_isCut && size <= mostBytes && packed <= mostBytes;
    });
    RETURN_IF_ERROR(fill(output));
    output.flush();
    deflation.pack({}, true, take);
    if (size > mostBytes || packed > mostBytes)
        return tooLarge();
    entry.checksum = quint32(checksum);
    entry.packed = quint32(packed);
    entry.size = quint32(size);
    return {};
}

// The list of all files, and where it is.
Result<> ZipDestination::commit()
{
    const qint64 begin = m_file.device().pos();
    for (const Entry &entry : std::as_const(m_entries)) {
        write(littleEndian(quint32(0x02014b50), version, version, namesAreUtf8, deflated,
                  quint16(0), firstDay)
            + sizesOf(entry)
            + littleEndian(quint16(entry.name.size()), quint16(0), quint16(0), quint16(0),
                quint16(0), quint32(0), entry.place)
            + entry.name);
    }
    const qint64 end = m_file.device().pos();
    if (end > mostBytes)
        return tooLarge();
    const auto count = quint16(m_entries.size());
    write(littleEndian(quint32(0x06054b50), quint16(0), quint16(0), count, count,
        quint32(end - begin), quint32(begin), quint16(0)));
    return m_file.commit();
}

} // namespace Standoff
