// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Standoff authors

#pragma once

#include <QByteArray>

namespace Standoff {

// How bytes are packed: Deflate as they are (RFC 1951), with the head of zlib (RFC 1950), or as
// gzip (RFC 1952), of which several may follow each other.
enum class Packing : quint8 { Deflate, Zlib, Gzip };

struct Inflated
{
    QByteArray bytes; // as far as they could be unpacked
    bool isWhole = false; // all of it, and the sums are right
    bool isTooLarge = false; // there is more than was wanted
};

// How many bytes a text may become that takes so many when it is packed: what becomes more is made
// to do harm.
qint64 mostOfText(qint64 packedSize);

// Unpacks at most so many bytes. Bytes of 0 behind gzip are padding. O(bytes).
Inflated inflate(const QByteArray &packed, Packing packing, qint64 most);

} // namespace Standoff
