// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Standoff authors

#pragma once

#include "formats/format.h"
#include "formats/interchange/chunks.h"
#include "formats/interchange/sentences.h"

#include <QCoreApplication>

namespace Standoff {

// Writes an article as words and labels in columns.
class ConllWriter
{
    Q_DECLARE_TR_FUNCTIONS(Standoff::ConllWriter)

public:
    struct Manner
    {
        ChunkScheme scheme = ChunkScheme::Iob2;
        bool allLayers = true;
    };

    ConllWriter(const Project &project, const OpenArticle &article, Manner manner);

    void write(Output &output) const;
    // What has no label, item by item.
    QList<Loss> losses() const;

private:
    struct Column
    {
        QString name; // of the layer
        QList<const Annotation *> annotations; // accepted ones
    };

    struct Words
    {
        QList<TextRange> ranges;
        QList<qsizetype> ends; // of each sentence: the number of the word behind it
    };

    static Words wordsOf(const QList<Sentence> &sentences);
    QList<Chunk> chunksOf(const Annotation &annotation, const Words &words) const;
    QStringList labels(const Column &column, const Words &words) const;
    QString header() const;

    const Project &m_project;
    const OpenArticle &m_article;
    Manner m_manner;
    QList<Column> m_columns;
};

} // namespace Standoff
