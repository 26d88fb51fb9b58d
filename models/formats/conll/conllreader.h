// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Standoff authors

#pragma once

#include "formats/conll/conlltext.h"
#include "formats/interchange/chunks.h"
#include "formats/interchange/foreignreader.h"

#include <QCoreApplication>

namespace Standoff {

// Reads files of words and labels in columns.
class ConllReader
{
    Q_DECLARE_TR_FUNCTIONS(Standoff::ConllReader)

public:
    explicit ConllReader(ForeignReader &reader)
        : m_reader(reader)
    {
    }

    Result<> readFile(const QString &path, const QString &text);
    // Tells which schemes the labels were of.
    void finish();

private:
    struct Row
    {
        int line = 0;
        QStringList fields;
    };
    struct Document
    {
        QString title;
        QString text; // of the article, where the file has it
        QList<ConllSentence> sentences;
        QList<Row> rows; // one a word, over all sentences
        bool hasParagraphs = false;
    };

    void readLine(const QString &line, int number);
    void readComment(const QString &comment);
    void beginDocument(const QString &title);
    // Which columns are what, from all that was read.
    void findColumns();
    bool areLabels(qsizetype column) const;
    bool hasLabels(qsizetype column) const;
    QString labelOf(const Row &row, qsizetype column) const;
    static qsizetype widthOf(const QStringList &lines);
    Result<> take(const Document &document, int number);
    void addMarks(const Document &document, const ConllText &words, qsizetype column,
        ForeignArticle &article);

    ForeignReader &m_reader;
    QMap<ChunkScheme, std::pair<QString, int>>
        m_schemes; // the first file of each, how many columns
    // Of the file at hand:
    QString m_file;
    QStringList m_columnNames;
    QList<Document> m_documents;
    ConllSentence m_sentence; // what is known of the next one
    bool m_isInSentence = false;
    qsizetype m_width = 0; // of most rows with more than one field
    qsizetype m_word = 0;
    QList<qsizetype> m_labels;
};

} // namespace Standoff
