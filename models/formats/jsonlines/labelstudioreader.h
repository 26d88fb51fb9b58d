// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Standoff authors

#pragma once

#include "formats/jsonlines/jsonarticles.h"

namespace Standoff {

// Reads a task of Label Studio.
class LabelStudioReader
{
    Q_DECLARE_TR_FUNCTIONS(Standoff::LabelStudioReader)

public:
    explicit LabelStudioReader(JsonArticles &articles)
        : m_articles(articles)
    {
    }

    Result<> readTask(const ReadJson &task);

private:
    // What one annotator, or model, made of a task.
    struct Work
    {
        Status status = Status::Accepted;
        QString annotator;
        QDateTime created;
        QString suffix; // of the ids, which are those of the work
        QHash<QString, qsizetype> regions; // marks by their ids
    };

    QString textOf(const ReadJson &task);
    void readWorks(const ReadJson &works, bool isPrediction, ForeignArticle &article);
    void readResult(const ReadJson &result, Work &work, ForeignArticle &article);
    void readRegion(const ReadJson &item, Work &work, ForeignArticle &article);
    void readField(const ReadJson &item, const Work &work, ForeignArticle &article);
    void readRelation(const ReadJson &item, const Work &work, ForeignArticle &article);
    static void dropAccepted(ForeignArticle &article, bool hasExtras);
    Result<> readShort(const ReadJson &task);

    JsonArticles &m_articles;
    QString m_object; // what regions are of
    int m_works = 0;
};

} // namespace Standoff
