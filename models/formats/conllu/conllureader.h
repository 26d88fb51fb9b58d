// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Standoff authors

#pragma once

#include "formats/conllu/conlluentities.h"
#include "formats/jsonlines/extrasreader.h"

#include <QCoreApplication>
#include <nlohmann/json.hpp>

namespace Standoff {

// Reads files of CoNLL-U, document by document.
class ConlluReader
{
    Q_DECLARE_TR_FUNCTIONS(Standoff::ConlluReader)

public:
    explicit ConlluReader(ForeignReader &reader)
        : m_reader(reader)
    {
    }

    // A file, line by line. Fails where the sink does.
    void begin(const QString &path);
    Result<> take(const QString &line, int number);
    Result<> end();

private:
    struct Word // of a sentence
    {
        TextRange range; // in the text of the sentence
        QString entity;
        QString label; // under "NER"
        int line = 0;
    };

    Result<> readComment(const QString &comment);
    void readWord(const QString &line, int number);
    void addToken(const QStringList &fields);
    void endSentence();
    void addLabels(int begin);
    Result<> endDocument();

    ForeignReader &m_reader;
    ExtrasReader m_extras{m_reader};
    QString m_file;
    QString m_fields; // of entities
    int m_documents = 0;
    int m_oddLines = 0;
    bool m_hasMore = false; // lemmas, word classes, syntax
    // Of the document:
    QString m_id;
    QString m_title;
    QString m_text;
    ReadJson m_known; // extras
    ConlluEntities m_entities;
    QList<ForeignMark> m_marks; // of labels
    QString m_spaces; // behind what is there; "" none
    bool m_areSpacesTold = true;
    // Of the sentence:
    QString m_sentence;
    QString m_sentenceText; // as the comment has it
    QString m_before; // spaces before it
    QList<Word> m_words;
    bool m_beginsParagraph = false;
    qint64 m_coveredTo = 0; // the last word of a token of several words
    TextRange m_covered;
};

} // namespace Standoff
