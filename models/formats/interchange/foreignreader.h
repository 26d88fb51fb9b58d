// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Standoff authors

#pragma once

#include "formats/interchange/foreignrecords.h"
#include "formats/interchange/foreigntags.h"
#include "formats/interchange/quotedtext.h"
#include "project/importsink.h"

#include <QCoreApplication>

namespace Standoff {

// Makes values of a project of what readers of formats find in files of other programs, and hands
// them over, article by article: finds out how the file counts, looks at each mark's quotation,
// makes tags, records and annotators, and tells what was left out, with its place.
class ForeignReader
{
    Q_DECLARE_TR_FUNCTIONS(Standoff::ForeignReader)

public:
    explicit ForeignReader(ImportSink &sink)
        : m_sink(sink)
    {
    }

    // Tags that are declared; without this they are made as marks name them.
    void declare(const ForeignTag &tag) { m_tags.declare(tag); }
    ForeignRecords &records() { return m_records; }

    // An article without text, and a mark that cannot be placed, are left out, which is told.
    Result<> take(const ForeignArticle &article);
    // Values that belong to no article and refer to records by the ids of records().
    Result<> takeShared(const ChangeSet &values);
    // Hands over what is declared and in no article.
    Result<> finish();

    void remark(const QString &file, const QString &place, const QString &what);
    // The same of something that was left out.
    void leaveOut(const QString &file, const QString &place, const QString &what);
    // A number for a value of takeShared().
    qint64 nextNumber() { return ++m_lastNumber; }
    // Handed over when it is named first; none for "".
    Result<AnnotatorId> annotator(const QString &name);

private:
    struct Made; // of an article, by the ids in its file

    QString placed(const QString &file, const QString &place, const QString &what) const;
    QString titleFor(const QString &file);
    VersionId makeArticle(
        const ForeignArticle &article, const ArticleText &text, ChangeSet &values);
    Result<> makeMark(
        const ForeignArticle &article, const ForeignMark &mark, const QuotedText &text, Made &made);
    Result<> makeRelation(
        const ForeignArticle &article, const ForeignRelation &relation, Made &made);
    Result<> makeAttributions(const ForeignArticle &article, Made &made);
    void setParents(const ForeignArticle &article, const QStringList &parents,
        const QHash<QString, AttributionId> &ids, QList<Attribution> &values);
    void setRecord(Annotation &annotation, const ForeignMark &mark);
    Result<> handOver();

    ImportSink &m_sink;
    qint64 m_lastNumber = 0;
    ForeignTags m_tags{m_lastNumber};
    ForeignRecords m_records{m_lastNumber};
    QHash<QString, AnnotatorId> m_annotators;
    QHash<QString, QString> m_titles; // made of the names of files, and which
    QDateTime m_now = QDateTime::currentDateTimeUtc();
};

} // namespace Standoff
