// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Standoff authors

#pragma once

#include "formats/interchange/foreignreader.h"

#include <QCoreApplication>
#include <QMap>
#include <QXmlStreamReader>

namespace Standoff {

// Makes an article of one file of PARC 3.
class ParcReader
{
    Q_DECLARE_TR_FUNCTIONS(Standoff::ParcReader)

public:
    ParcReader(ForeignReader &reader, ForeignArticle &article, const QByteArray &bytes)
        : m_reader(reader)
        , m_article(article)
        , m_xml(bytes)
    {
    }

    // The error says what is no XML, or that there are no words.
    Result<> read();

private:
    struct Word
    {
        QString text;
        qint64 begin = -1; // in the original, from ByteCount
        qint64 end = -1;
        bool isFirst = false; // of a sentence
        int place = 0; // in the text, in UTF-16 units
        bool isNext = false; // the word before it is that before it in the original
    };
    using Parts = QMap<QString, QList<qsizetype>>; // numbers of words by role

    void takeWord();
    void takeRole();
    void setText();
    void addAttribution(const QString &id, const Parts &parts);
    // One annotation on the words.
    QString addMark(const QString &id, const QString &role, const QList<qsizetype> &words);
    void setParents();
    void tellOthers();

    ForeignReader &m_reader;
    ForeignArticle &m_article;
    QXmlStreamReader m_xml;
    QList<Word> m_words;
    bool m_isNewSentence = true;
    int m_wordDepth = 0; // of elements, of the word at hand; 0 where none is
    QString m_attribution; // the id of the one at hand
    QMap<QString, Parts> m_attributions; // by id
    QStringList m_order; // of ids
    QSet<QString> m_otherRoles;
};

} // namespace Standoff
