// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Standoff authors

#include "formats/interchange/chunks.h"

using namespace Qt::StringLiterals;

namespace Standoff {

namespace {

struct ChunkLabel
{
    QChar prefix; // null: a type alone
    QString type; // "" outside
};

ChunkLabel parsedLabel(const QString &label)
{
    if (isOutside(label))
        return {};
    const bool hasPrefix = label.size() > 2 && label[1] == u'-' && u"BIESLU"_s.contains(label[0]);
    if (hasPrefix)
        return {label[0], label.sliced(2)};
    // A prefix alone: one kind of chunk.
    if (label.size() == 1 && u"BIESLU"_s.contains(label[0]))
        return {label[0], u"chunk"_s};
    return {QChar(), label};
}

bool tellsEnds(ChunkScheme scheme)
{
    return scheme == ChunkScheme::Bioes || scheme == ChunkScheme::Bilou;
}

// Puts chunks together, label by label.
class ChunkMaker
{
public:
    ChunkMaker(ChunkScheme scheme, QList<qsizetype> &odd)
        : m_scheme(scheme)
        , m_odd(odd)
    {
    }

    void take(qsizetype token, const ChunkLabel &label)
    {
        const bool goesOn = m_isOpen && !label.type.isEmpty() && m_chunks.last().type == label.type;
        const bool isEnd = label.prefix == u'E' || label.prefix == u'L';
        const bool isSingle = label.prefix == u'S' || label.prefix == u'U';
        const bool isInside = label.prefix == u'I' || isEnd || label.prefix.isNull();
        if (goesOn && isInside) {
            m_chunks.last().end = token + 1;
        } else {
            if (m_isOpen && tellsEnds(m_scheme))
                m_odd.append(token - 1); // which is not said to be the last one
            if (!label.type.isEmpty())
                begin(token, label, isInside);
        }
        m_isOpen = !label.type.isEmpty() && !isEnd && !isSingle;
    }
    QList<Chunk> finish(qsizetype tokens)
    {
        if (m_isOpen && tellsEnds(m_scheme))
            m_odd.append(tokens - 1);
        return m_chunks;
    }

private:
    void begin(qsizetype token, const ChunkLabel &label, bool isInside)
    {
        const bool mayBeInside = m_scheme == ChunkScheme::Iob1 || m_scheme == ChunkScheme::Plain;
        if (isInside && !mayBeInside)
            m_odd.append(token);
        m_chunks.append({token, token + 1, label.type});
    }

    ChunkScheme m_scheme;
    QList<qsizetype> &m_odd;
    QList<Chunk> m_chunks;
    bool m_isOpen = false;
};

QString prefixOf(ChunkScheme scheme, bool isFirst, bool isLast, bool isBehindSame)
{
    const bool isBioes = scheme == ChunkScheme::Bioes;
    switch (scheme) {
    case ChunkScheme::Plain:
        return {};
    case ChunkScheme::Iob1:
        return isFirst && isBehindSame ? u"B-"_s : u"I-"_s;
    case ChunkScheme::Iob2:
        return isFirst ? u"B-"_s : u"I-"_s;
    case ChunkScheme::Bioes:
    case ChunkScheme::Bilou:
        if (isFirst && isLast)
            return isBioes ? u"S-"_s : u"U-"_s;
        if (isLast)
            return isBioes ? u"E-"_s : u"L-"_s;
        return isFirst ? u"B-"_s : u"I-"_s;
    }
    Q_UNREACHABLE_RETURN({});
}

} // namespace

bool isOutside(const QString &label)
{
    return label.isEmpty() || label == "O"_L1 || label == "-"_L1 || label == "_"_L1
        || label == "-X-"_L1;
}

void ChunkReader::add(const QStringList &labels)
{
    ChunkLabel before;
    for (const QString &label : labels) {
        const ChunkLabel each = parsedLabel(label);
        const bool isBehindSame = !each.type.isEmpty() && before.type == each.type;
        m_hasPrefix |= !each.prefix.isNull();
        m_hasPlain |= each.prefix.isNull() && !each.type.isEmpty();
        m_hasEnds |= each.prefix == u'E' || each.prefix == u'S';
        m_hasLasts |= each.prefix == u'L' || each.prefix == u'U';
        m_beginsWithInside |= each.prefix == u'I' && !isBehindSame;
        m_beginsWithBegin |= each.prefix == u'B' && !isBehindSame;
        before = each;
    }
}

ChunkScheme ChunkReader::scheme() const
{
    if (m_hasLasts)
        return ChunkScheme::Bilou;
    if (m_hasEnds)
        return ChunkScheme::Bioes;
    if (m_hasPlain && !m_hasPrefix)
        return ChunkScheme::Plain;
    return m_beginsWithInside && !m_beginsWithBegin ? ChunkScheme::Iob1 : ChunkScheme::Iob2;
}

QList<Chunk> ChunkReader::chunks(
    const QStringList &labels, ChunkScheme scheme, QList<qsizetype> &odd)
{
    ChunkMaker maker(scheme, odd);
    for (qsizetype i = 0; i < labels.size(); ++i)
        maker.take(i, parsedLabel(labels[i]));
    return maker.finish(labels.size());
}

QStringList chunkLabels(qsizetype tokens, const QList<Chunk> &chunks, ChunkScheme scheme)
{
    QStringList labels(tokens, u"O"_s);
    const Chunk *before = nullptr;
    for (const Chunk &chunk : chunks) {
        const bool isBehindSame =
            before && before->end == chunk.begin && before->type == chunk.type;
        for (qsizetype i = chunk.begin; i < chunk.end; ++i) {
            labels[i] =
                prefixOf(scheme, i == chunk.begin, i + 1 == chunk.end, isBehindSame) + chunk.type;
        }
        before = &chunk;
    }
    return labels;
}

QString nameOf(ChunkScheme scheme)
{
    switch (scheme) {
    case ChunkScheme::Iob1:
        return u"IOB1"_s;
    case ChunkScheme::Iob2:
        return u"IOB2"_s;
    case ChunkScheme::Bioes:
        return u"IOBES"_s;
    case ChunkScheme::Bilou:
        return u"BILOU"_s;
    case ChunkScheme::Plain:
        return u"types alone"_s;
    }
    Q_UNREACHABLE_RETURN({});
}

} // namespace Standoff
