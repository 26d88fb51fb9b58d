// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Standoff authors

#pragma once

#include "formats/interchange/foreignreader.h"
#include "formats/properties/flatreading.h"

#include <QCoreApplication>
#include <QXmlStreamReader>

namespace Standoff {

// Makes an article of a GATE document of any version. Sets are annotators; of the set "Original
// markups", and of what programs mark in every text (tokens, sentences), only the kinds are told.
class GateReader
{
    Q_DECLARE_TR_FUNCTIONS(Standoff::GateReader)

public:
    GateReader(ForeignReader &reader, ForeignArticle &article, const QByteArray &bytes)
        : m_reader(reader)
        , m_article(article)
        , m_flat(reader, article)
        , m_xml(bytes)
    {
    }

    // The error says what is no XML before there is a text, or that this is no GATE document. What
    // comes behind a later error is left out, which is told.
    Result<> read();

private:
    bool next() { return m_xml.readNextStartElement(); } // child of the element at hand
    QString place() const;
    void passOver(); // an element that is not known
    Properties readFeatures(); // up to the end of the element at hand
    QString readValue();
    void readDocumentFeatures();
    void readText();
    void readSet();
    void readAnnotation(const QString &set);
    void readRelations();
    void readRelation(const QString &set);
    void setFragments(FlatMark &mark);
    QString markOf(const QString &set, const QString &id) const;
    void tellLeft();

    ForeignReader &m_reader;
    ForeignArticle &m_article;
    FlatReader m_flat;
    QXmlStreamReader m_xml;
    QHash<QString, qint64> m_nodes; // places by ids, in UTF-16 units
    QHash<QString, QString> m_ids; // of annotations, by those of GATE
    QMap<QString, QMap<QString, int>> m_left; // how many were left out, by set and type
    QStringList m_lone; // attributions with fewer than two parts
};

} // namespace Standoff
