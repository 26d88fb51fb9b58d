// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Standoff authors

#pragma once

#include "formats/format.h"
#include "formats/interchange/sentences.h"

#include <QSet>

namespace Standoff {

// Writes an article as a document of CoNLL-U.
class ConlluWriter
{
public:
    ConlluWriter(const Project &project, const OpenArticle &article, int number);

    void write(Output &output, bool isFirst) const;

private:
    struct Opening
    {
        qsizetype end = 0; // the token behind the last one
        QString name; // "e1", "e1[1/2]"
        QString type;
    };

    void addEntities();
    // The tokens of a fragment; none where it is not made of tokens of one sentence.
    std::pair<qsizetype, qsizetype> tokensOf(const Fragment &fragment) const;
    bool hasPlace(const Annotation &annotation) const;
    QString typeOf(const Annotation &annotation) const;
    QString entityOf(qsizetype token) const;
    QString miscOf(qsizetype token) const;
    QString header(bool isFirst) const;

    const Project &m_project;
    const OpenArticle &m_article;
    const int m_number; // of the document
    QList<Sentence> m_sentences;
    QList<TextRange> m_tokens;
    QList<qsizetype> m_sentenceOf; // by token
    QSet<AnnotationId> m_placed;
    QMap<qsizetype, QList<Opening>> m_openings; // by token
    QMap<qsizetype, QStringList> m_closings; // names, by the last token
};

} // namespace Standoff
