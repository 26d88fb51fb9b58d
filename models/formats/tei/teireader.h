// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Standoff authors

#pragma once

#include "formats/interchange/foreignreader.h"
#include "formats/tei/teinode.h"
#include "formats/tei/teitext.h"

#include <QSet>

namespace Standoff {

// Reads TEI documents, one by one: a <TEI> is an article.
class TeiReader
{
    Q_DECLARE_TR_FUNCTIONS(Standoff::TeiReader)

public:
    explicit TeiReader(ImportSink &sink)
        : m_reader(sink)
    {
    }

    // The error says why the file cannot be read.
    Result<> readFile(const QString &path);
    Result<> finish() { return m_reader.finish(); }
    void leaveOut(const QString &file, const QString &what) { m_reader.leaveOut(file, {}, what); }

private:
    // A category, by its id.
    struct Category
    {
        QString name;
        QString layer;
    };
    struct Group // a <spanGrp> or the like, what of it holds for each in it
    {
        QString type;
        QString responsible;
    };

    Result<> readDocument(const TeiNode &tei, bool isAlone);
    void readHeader(const TeiNode &header);
    void readSource(const TeiNode &bibl);
    void readSourceNote(const QString &type, const TeiNode &element);
    void readCategories(const TeiNode &tei);
    // Below a tag, of which the name is "" where there is none.
    void readCategory(const TeiNode &category, const ForeignTag &above);
    void readLists(const TeiNode &tei);
    void readRecord(const TeiNode &item);

    void readStandOff(const TeiNode &tei, const TeiText &text);
    void readAnnotation(const TeiNode &element, const TeiText &text);
    void readLinking(const TeiNode &element);
    void readNotes(const TeiNode &element, ForeignMark &mark);
    void readSpan(const TeiNode &element, const Group &group, const TeiText &text);
    void readLink(const TeiNode &element, const Group &group);
    void readRelation(const TeiNode &element);
    void readInlines(const TeiText &text);
    void readInline(const TeiText::Inline &mark, const TeiText &text);
    void readVoice(const QString &who, ForeignMark &mark);

    // The ids that pointers name; what points elsewhere is told.
    QStringList idsIn(const TeiNode &element, const QString &pointers);
    QList<ForeignRange> rangesOf(
        const TeiNode &element, const QStringList &ids, const TeiText &text);
    bool setTag(const TeiNode &element, ForeignMark &mark) const;
    ForeignRecord recordFor(const TeiNode &element, const QString &pointers);
    QString nameOf(const QString &pointer) const;
    void omit(const TeiNode &element, const QString &what);
    QString placeOf(const TeiNode &element) const;

    ForeignReader m_reader;
    ForeignArticle m_article;
    QHash<QString, Category> m_categories;
    QHash<QString, ForeignRecord> m_records;
    QHash<QString, QString> m_people; // who is responsible, by id
    QSet<QString> m_targeted; // what <standOff> is about
    QSet<QString> m_marks; // ids
    QHash<QString, QList<ForeignRange>> m_spans; // that annotations are about
    QHash<QString, qsizetype> m_pieces; // the marks that elements in the text are pieces of, by id
    qint64 m_rangeCount = 0; // of all marks
};

// The UUID that an id of ours has, "u01900000-…"; null of others.
QUuid teiUuid(const QString &id);

} // namespace Standoff
