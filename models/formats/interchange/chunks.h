// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Standoff authors

#pragma once

#include <QList>
#include <QString>
#include <QStringList>

namespace Standoff {

// Labels of tokens that say which of them are a chunk together: "B-PER", "I-PER", "O".
//
// IOB1 (Ramshaw and Marcus 1995, https://aclanthology.org/W95-0107) begins a chunk with I, and with
// B only directly behind another one of its type; IOB2 (Tjong Kim Sang and Veenstra 1999,
// https://aclanthology.org/E99-1023) begins each with B; IOBES and BILOU (Ratinov and Roth 2009,
// https://aclanthology.org/W09-1119) also tell the last token of a chunk (E, L) and one that is
// alone (S, U). Plain labels are the types alone.
enum class ChunkScheme : quint8 { Iob1, Iob2, Bioes, Bilou, Plain };

struct Chunk
{
    qsizetype begin = 0; // tokens
    qsizetype end = 0;
    QString type;

    bool operator==(const Chunk &) const = default;
};

// What the labels of a text tell, in the order in which they come.
class ChunkReader
{
public:
    // The labels of a sentence, which ends a chunk.
    void add(const QStringList &labels);
    // Which of the schemes fits all that was added.
    ChunkScheme scheme() const;

    // The chunks of a sentence. Whatever the labels say is taken as the nearest that makes sense:
    // what begins with I is a chunk. `odd` gets the numbers of tokens with labels that the scheme
    // has no place for.
    static QList<Chunk> chunks(
        const QStringList &labels, ChunkScheme scheme, QList<qsizetype> &odd);

private:
    bool m_hasPrefix = false;
    bool m_hasPlain = false;
    bool m_hasEnds = false; // E, S
    bool m_hasLasts = false; // L, U
    bool m_beginsWithInside = false; // I where no chunk of the type is before
    bool m_beginsWithBegin = false; // B where none is, either
};

// Whether a label says that a token is of no chunk: "O", "-", "_" or nothing.
bool isOutside(const QString &label);
// Labels for chunks that are apart and in order.
QStringList chunkLabels(qsizetype tokens, const QList<Chunk> &chunks, ChunkScheme scheme);
// "IOB2", for people.
QString nameOf(ChunkScheme scheme);

} // namespace Standoff
