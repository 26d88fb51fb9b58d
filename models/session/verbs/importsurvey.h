// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Standoff authors

#pragma once

#include "project/importsink.h"

#include <QHash>
#include <QSet>

namespace Standoff {

// What an import would bring, told before anything is in the project.
struct ImportSurvey
{
    struct Article
    {
        QString title;
        QUuid uuid;
        QStringList texts; // SHA-256 of each version's
        int annotations = 0;
        QHash<TagId, int> tags; // how many annotations have each
    };

    QList<Layer> layers;
    QList<Tag> tags;
    QHash<TagId, int> counts; // of annotations
    QList<Article> articles;
    QStringList annotators;
    QStringList leftOut; // "FILE:LINE: what"
    QStringList remarks; // the same of what comes all the same
    int annotations = 0;
    int records = 0; // entities, claims and sources
    int untold = 0; // remarks that are not in the lists
};

// Looks at what a reader brings, and keeps what a person is asked about: not the texts, nor what is
// marked in them.
class SurveySink : public ImportSink
{
public:
    Result<> takeAnnotator(const Annotator &annotator) override;
    Result<> takeShared(const ChangeSet &values) override;
    // Fails where there are more articles than anybody can look through (a million).
    Result<> takeArticle(const ChangeSet &values) override;
    void remark(const QString &text) override { keep(m_survey.remarks, text); }
    void leaveOut(const QString &text) override { keep(m_survey.leftOut, text); }

    const ImportSurvey &survey() const { return m_survey; }

private:
    void keep(QStringList &list, const QString &text);

    ImportSurvey m_survey;
    QHash<qint64, qsizetype> m_places; // of layers and tags in their lists
    QSet<qint64> m_records;
};

} // namespace Standoff
