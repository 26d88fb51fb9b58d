// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Standoff authors

#include "readers/unpacking/inflate.h"

#include <algorithm>
#include <zlib.h>

namespace Standoff {

namespace {

int windowOf(Packing packing)
{
    constexpr int gzip = 16; // added to the size of the window, as zlib has it
    switch (packing) {
    case Packing::Deflate:
        return -MAX_WBITS;
    case Packing::Zlib:
        return MAX_WBITS;
    case Packing::Gzip:
        return MAX_WBITS + gzip;
    }
    Q_UNREACHABLE_RETURN(MAX_WBITS);
}

bool isPadding(const z_stream &stream)
{
    return std::all_of(
        stream.next_in, stream.next_in + stream.avail_in, [](Bytef byte) { return byte == 0; });
}

} // namespace

qint64 mostOfText(qint64 packedSize)
{
    constexpr qint64 smallSize = 1 << 20; // bytes
    constexpr qint64 mostTimes = 200;
    return std::max(smallSize, packedSize * mostTimes);
}

Inflated inflate(const QByteArray &packed, Packing packing, qint64 most)
{
    constexpr qsizetype step = 256 << 10; // bytes
    Inflated inflated;
    z_stream stream{};
    if (::inflateInit2(&stream, windowOf(packing)) != Z_OK)
        return inflated;
    // zlib does not change what it reads.
    stream.next_in = reinterpret_cast<Bytef *>(const_cast<char *>(packed.constData()));
    stream.avail_in = uInt(packed.size());
    QByteArray chunk(step, Qt::Uninitialized);
    while (true) {
        stream.next_out = reinterpret_cast<Bytef *>(chunk.data());
        stream.avail_out = uInt(step);
        const int status = ::inflate(&stream, Z_NO_FLUSH);
        const qsizetype taken = step - qsizetype(stream.avail_out);
        if (inflated.bytes.size() + taken > most) {
            inflated.isTooLarge = true;
            break;
        }
        inflated.bytes.append(chunk.constData(), taken);
        if (status == Z_STREAM_END) {
            if (packing == Packing::Gzip && !isPadding(stream) && ::inflateReset(&stream) == Z_OK)
                continue;
            inflated.isWhole = packing == Packing::Gzip || stream.avail_in == 0;
            break;
        }
        if (status != Z_OK || (taken == 0 && stream.avail_in == 0))
            break;
    }
    ::inflateEnd(&stream);
    return inflated;
}

} // namespace Standoff
