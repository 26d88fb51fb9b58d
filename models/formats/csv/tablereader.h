// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Standoff authors

#pragma once

#include "formats/csv/foreigntable.h"
#include "formats/format.h"
#include "formats/interchange/foreignreader.h"

#include <QCoreApplication>

namespace Standoff {

// Reads tables of annotations, ours (annotationtable.h, linktables.h) and those of others: CSV
// files, or the sheets of workbooks. What a table is, and what its columns are, their names say.
//
// An annotation says of which document it is; the text of that is in a column, in a table of
// articles, or in a text file of that name beside the table. Without offsets, an annotation is
// where its quotation stands: of several, behind the one before it.
class TableReader
{
    Q_DECLARE_TR_FUNCTIONS(Standoff::TableReader)

public:
    explicit TableReader(ImportSink &sink)
        : m_reader(sink)
    {
    }

    // Whether the first rows of a table of text are of annotations.
    static Likelihood probe(const QString &head);

    // A file of text, or a sheet of a workbook.
    void addText(const QString &file, const QString &text, const QStringList &remarks);
    void addSheet(const QString &file, const QString &name, const QString &csv);
    void leaveOut(const QString &file, const QString &place, const QString &what)
    {
        m_reader.leaveOut(file, place, what);
    }
    // Hands over what the tables hold. Fails where there is none of annotations or articles.
    Result<> finish(const Progress &progress);

private:
    struct Document
    {
        ForeignArticle article;
        bool hasText = false;
        QHash<QString, qsizetype> found; // behind where a quotation was found last
    };

    void addTable(ForeignTable &&table);
    void takeAnnotations(const ForeignTable &table);
    void takeMark(const ForeignTable &table, const ForeignTable::Row &row);
    bool takeRanges(const ForeignTable &table, const ForeignTable::Row &row, ForeignMark &mark);
    void takeFields(const ForeignTable &table, const ForeignTable::Row &row, ForeignMark &mark);
    void takeArticles(const ForeignTable &table);
    void takeRelations(const ForeignTable &table);
    void takeAttributions(const ForeignTable &table);
    void takeRecords(const ForeignTable &table);
    Document &documentOf(const ForeignTable &table, const ForeignTable::Row &row);
    // Of the annotation with the id; nullptr where there is none.
    Document *documentWith(const QString &mark);
    void placeByQuotation(Document &document);
    bool findText(Document &document);

    ForeignReader m_reader;
    QList<ForeignTable> m_links; // read when the annotations are known
    QList<Document> m_documents;
    QHash<QString, qsizetype> m_places; // of documents, by id or name
    QHash<QString, qsizetype> m_owners; // of annotations, by their id
    QString m_firstFile;
    bool m_hasTable = false;
};

} // namespace Standoff
