// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Standoff authors

#pragma once

#include "formats/interchange/foreignjson.h"
#include "formats/interchange/foreignreader.h"
#include "formats/webannotation/webannotationitem.h"
#include "formats/webannotation/webannotationtexts.h"
#include "text/progress.h"

namespace Standoff {

// Reads files with Web Annotations, of which those of one text may be spread over many, and then
// hands over the texts one by one.
class WebAnnotationReader
{
    Q_DECLARE_TR_FUNCTIONS(Standoff::WebAnnotationReader)

public:
    explicit WebAnnotationReader(ImportSink &sink)
        : m_reader(sink)
    {
    }

    // Takes in what is in a file. The error says that it is no JSON at all.
    Result<> readFile(const QString &path);
    // Whether anything was an annotation, or a collection.
    bool hasFound() const { return m_hasFound; }
    // Hands over the texts that the files are about.
    Result<> finish(const Progress &progress);
    void leaveOut(const QString &file, const QString &place, const QString &what)
    {
        m_reader.leaveOut(file, place, what);
    }
    // A text that no annotation is about is told.
    void tellUnused(const QStringList &textFiles);

private:
    struct Mark
    {
        ForeignMark mark;
        QList<WebAnnotationPiece> pieces;
        QString file;
    };
    struct Text
    {
        QString file; // of the annotations, for remarks
        QString path; // of the text, or
        QString text; // itself
        Article article;
        QList<int> pages;
        QList<std::pair<int, ParagraphRole>> roles;
        QList<Mark> marks;
        QList<ForeignRelation> relations;
        QList<ForeignAttribution> attributions;
        bool hasHeader = false;
    };
    // What is about other annotations.
    struct Link
    {
        WebAnnotation annotation;
        QStringList ids; // of annotations
        QString file;
        QString place;
    };

    // A page of a collection that is named, not written out.
    struct NamedPage
    {
        QString id;
        QString file;
        QString place;
    };

    void readItem(const ReadJson &json, int depth);
    void readCollection(const ReadJson &json, int depth);
    void readItems(const ReadJson &items, int depth);
    void readHeader(const ReadJson &json);
    void readTags(const ReadJson &tags);
    void readAnnotation(const ReadJson &json);
    bool readTarget(const WebAnnotation &annotation, const WebAnnotationTarget &target);
    void addMarks(
        Text &text, const WebAnnotation &annotation, const QList<WebAnnotationPiece> &pieces);
    Text *textFor(const WebAnnotationTarget &target);
    void omit(const QString &what) { leaveOut(m_file, m_place, what); }

    void placeLinks();
    void placeLink(const Link &link);
    Result<> take(Text &text);
    void placeMarks(const Text &text, ForeignArticle &article);

    ForeignReader m_reader;
    WebAnnotationTexts m_files;
    QString m_file;
    QString m_place; // of the value at hand
    QList<Text> m_texts;
    QHash<QString, qsizetype> m_byKey; // a path, or an address
    QHash<QString, QString> m_besides; // the address that stands for the text beside a file
    QHash<QString, std::pair<qsizetype, qsizetype>> m_marks; // text and mark, by id
    QList<Link> m_links;
    QList<NamedPage> m_namedPages;
    QSet<QString> m_pages; // ids of those that were read
    bool m_hasFound = false;
};

} // namespace Standoff
