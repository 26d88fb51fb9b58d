// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Standoff authors

#pragma once

#include "formats/interchange/foreignreader.h"
#include "formats/properties/flatreading.h"
#include "text/checkjson.h"

#include <QCoreApplication>

namespace Standoff {

// Makes an article of one document of PubAnnotation. What is left out is told: kind by kind where
// PubAnnotation has something that has no place here.
class PubAnnotationReader
{
    Q_DECLARE_TR_FUNCTIONS(Standoff::PubAnnotationReader)

public:
    PubAnnotationReader(ForeignReader &reader, ForeignArticle &article)
        : m_article(article)
        , m_flat(reader, article)
    {
    }

    void read(const ReadJson &document);

private:
    // A member that must be a list, where there is one.
    const ReadJson &listOf(const ReadJson &object, const char *member);
    void readHeader(const ReadJson &document);
    Properties readOwn(const ReadJson &own);
    // What is marked: in the document, or in one of its tracks, whose ids get the prefix.
    void readMarks(const ReadJson &from, const QString &annotator, const QString &prefix);
    void readDenotations(
        const ReadJson &list, bool areBlocks, const QString &annotator, const QString &prefix);
    void readAttributes(const ReadJson &list, const QString &prefix);
    void readRelations(const ReadJson &list, const QString &annotator, const QString &prefix);
    QList<ForeignRange> rangesOf(const ReadJson &denotation) const;
    void tellOthers(const ReadJson &document);

    ForeignArticle &m_article;
    FlatReader m_flat;
    QHash<QString, Properties> m_properties; // by the id of what has them
    QSet<QString> m_attributions; // ids of those that were read as a whole
};

} // namespace Standoff
