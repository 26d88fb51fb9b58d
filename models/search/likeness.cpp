// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Standoff authors

#include "search/likeness.h"

#include "search/searchwords.h"

#include <algorithm>

namespace Standoff {

namespace {

constexpr qsizetype runLength = 4; // words
constexpr qsizetype sketchSize = 256; // shingles

// FNV-1a, then the finalizer of MurmurHash3 (A. Appleby, public domain), so that the smallest
// hashes are a fair sample. The same on every machine and in every run, unlike qHash.
quint64 hashOf(QStringView words)
{
    quint64 hash = 0xcbf29ce484222325;
    for (const QChar c : words)
        hash = (hash ^ c.unicode()) * 0x100000001b3;
    hash = (hash ^ (hash >> 33)) * 0xff51afd7ed558ccd;
    hash = (hash ^ (hash >> 33)) * 0xc4ceb9fe1a85ec53;
    return hash ^ (hash >> 33);
}

struct Common
{
    qsizetype both = 0;
    qsizetype all = 0; // in either one
};

// Of the smallest in either one, so many at the most.
Common commonOf(const Shingles &one, const Shingles &other, qsizetype most)
{
    Common common;
    auto first = one.begin();
    auto second = other.begin();
    while (common.all < most && (first != one.end() || second != other.end())) {
        const bool isFirst = second == other.end() || (first != one.end() && *first <= *second);
        const bool isSecond = first == one.end() || (second != other.end() && *second <= *first);
        common.both += isFirst && isSecond ? 1 : 0;
        ++common.all;
        first += isFirst ? 1 : 0;
        second += isSecond ? 1 : 0;
    }
    return common;
}

double shareOf(const Common &common)
{
    return common.all == 0 ? 0 : double(common.both) / double(common.all);
}

} // namespace

Shingles shinglesOf(QStringView text)
{
    const SearchWords words = searchWords(text);
    const qsizetype length = std::min(runLength, words.size());
    Shingles hashes;
    for (qsizetype i = 0; length > 0 && i + length <= words.size(); ++i) {
        const int begin = words.words[i].folded.begin;
        const int end = words.words[i + length - 1].folded.end;
        hashes.append(hashOf(QStringView(words.folded).sliced(begin, end - begin)));
    }
    std::ranges::sort(hashes);
    const auto again = std::ranges::unique(hashes);
    hashes.erase(again.begin(), again.end());
    return hashes;
}

double resemblance(const Shingles &one, const Shingles &other)
{
    return shareOf(commonOf(one, other, one.size() + other.size()));
}

Sketch::Sketch(const Shingles &shingles)
    : m_smallest(shingles.first(std::min(sketchSize, shingles.size())))
{
}

double Sketch::resemblance(const Sketch &other) const
{
    return shareOf(commonOf(m_smallest, other.m_smallest, sketchSize));
}

} // namespace Standoff
