// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Standoff authors

#include "store/file/original.h"

#include <array>
#include <span>

// RFC 1951, as far as it is needed to count. Qt has no way to inflate up to a limit.

namespace Standoff {

namespace {

constexpr int longestCode = 15;

// Canonical Huffman codes: how many there are of each length, and the symbols in their order.
struct Codes
{
    std::array<quint16, longestCode + 1> counts{};
    std::array<quint16, 288> symbols{};

    // Of some lengths in bits, one for each symbol; 0: it does not occur.
    explicit Codes(std::span<const quint8> lengths)
    {
        std::array<quint16, longestCode + 2> offsets{};
        for (const quint8 length : lengths)
            ++counts[length];
        counts[0] = 0;
        for (size_t i = 1; i <= longestCode; ++i)
            offsets[i + 1] = quint16(offsets[i] + counts[i]);
        for (size_t symbol = 0; symbol < lengths.size(); ++symbol) {
            if (lengths[symbol] != 0)
                symbols[offsets[lengths[symbol]]++] = quint16(symbol);
        }
    }
};

class Counter
{
public:
    Counter(QByteArrayView stream, qint64 most)
        : m_stream(stream)
        , m_most(most)
    {
    }

    qint64 run()
    {
        constexpr int deflate = 8;
        if ((bits(16) & 0xf) != deflate) // the header of zlib
            return -1;
        for (bool last = false; !last && m_isRight;) {
            last = bits(1);
            switch (bits(2)) {
            case 0:
                stored();
                break;
            case 1:
                fixed();
                break;
            case 2:
                dynamic();
                break;
            default:
                m_isRight = false;
            }
        }
        return m_isRight ? m_size : -1;
    }

private:
    int bits(int count)
    {
        while (m_bitCount < count) {
            if (m_at == m_stream.size()) {
                m_isRight = false;
                return 0;
            }
            m_bits |= quint32(quint8(m_stream[m_at++])) << m_bitCount;
            m_bitCount += 8;
        }
        const int result = int(m_bits & ((1U << count) - 1));
        m_bits >>= count;
        m_bitCount -= count;
        return result;
    }

    // A code's bits come highest first.
    int symbol(const Codes &codes)
    {
        int code = 0;
        int first = 0;
        int index = 0;
        for (int length = 1; length <= longestCode && m_isRight; ++length) {
            code |= bits(1);
            const int count = codes.counts[size_t(length)];
            if (code - first < count)
                return codes.symbols[size_t(index + code - first)];
            index += count;
            first = (first + count) << 1;
            code <<= 1;
        }
        m_isRight = false;
        return 0;
    }

    void add(qint64 bytes)
    {
        m_size += bytes;
        m_isRight = m_isRight && m_size <= m_most;
    }

    void stored()
    {
        m_bits = 0; // it begins at the next byte
        m_bitCount = 0;
        const int length = bits(16);
        const bool isSame = length == (~bits(16) & 0xffff);
        m_isRight = m_isRight && isSame && m_at + length <= m_stream.size();
        if (m_isRight)
            m_at += length;
        add(length);
    }

    void fixed()
    {
        std::array<quint8, 288> lengths;
        for (size_t i = 0; i < lengths.size(); ++i)
            lengths[i] = i < 144 ? 8 : i < 256 ? 9 : i < 280 ? 7 : 8;
        std::array<quint8, 30> distances;
        distances.fill(5);
        block(Codes(lengths), Codes(distances));
    }

    void dynamic()
    {
        constexpr std::array<size_t, 19> order{
            16, 17, 18, 0, 8, 7, 9, 6, 10, 5, 11, 4, 12, 3, 13, 2, 14, 1, 15};
        const size_t literals = size_t(bits(5)) + 257;
        const size_t distances = size_t(bits(5)) + 1;
        const size_t codes = size_t(bits(4)) + 4;
        std::array<quint8, 320> lengths{};
        for (size_t i = 0; i < codes; ++i)
            lengths[order[i]] = quint8(bits(3));
        const Codes ofLengths{std::span<const quint8>(lengths).first(order.size())};
        lengths.fill(0);
        for (size_t i = 0; i < literals + distances && m_isRight;) {
            const int next = symbol(ofLengths);
            if (next < 16) {
                lengths[i++] = quint8(next);
                continue;
            }
            const quint8 repeated = next == 16 && i > 0 ? lengths[i - 1] : 0;
            const int times = next == 16 ? 3 + bits(2) : next == 17 ? 3 + bits(3) : 11 + bits(7);
            m_isRight = m_isRight && i + size_t(times) <= literals + distances;
            for (int k = 0; k < times && m_isRight; ++k)
                lengths[i++] = repeated;
        }
        if (m_isRight && literals <= 286 && distances <= 30) {
            block(Codes{std::span<const quint8>(lengths).first(literals)},
                Codes{std::span<const quint8>(lengths).subspan(literals, distances)});
        } else {
            m_isRight = false;
        }
    }

    void block(const Codes &literals, const Codes &distances)
    {
        constexpr std::array<int, 29> lengths{3, 4, 5, 6, 7, 8, 9, 10, 11, 13, 15, 17, 19, 23, 27,
            31, 35, 43, 51, 59, 67, 83, 99, 115, 131, 163, 195, 227, 258};
        constexpr std::array<int, 29> extra{
            0, 0, 0, 0, 0, 0, 0, 0, 1, 1, 1, 1, 2, 2, 2, 2, 3, 3, 3, 3, 4, 4, 4, 4, 5, 5, 5, 5, 0};
        constexpr int end = 256;
        while (m_isRight) {
            const int next = symbol(literals);
            if (next == end)
                return;
            if (next < end) {
                add(1);
                continue;
            }
            const size_t kind = size_t(next - end - 1);
            if (kind >= lengths.size()) {
                m_isRight = false;
                return;
            }
            const int length = lengths[kind] + bits(extra[kind]);
            const int distance = symbol(distances);
            bits(distance < 2 ? 0 : distance / 2 - 1); // how far back is not asked for
            add(length);
        }
    }

    const QByteArrayView m_stream;
    const qint64 m_most;
    qsizetype m_at = 0;
    quint32 m_bits = 0;
    int m_bitCount = 0;
    qint64 m_size = 0;
    bool m_isRight = true;
};

} // namespace

qint64 inflatedSize(QByteArrayView stream, qint64 most)
{
    return Counter(stream, most).run();
}

} // namespace Standoff
