// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Standoff authors

#pragma once

#include "project/project.h"

namespace Standoff {

// A project that is in memory only: what a set of changes makes of nothing.
class MemoryProject : public ProjectReader
{
public:
    explicit MemoryProject(
        const ChangeSet &values, const QMap<AnnotatorId, Annotator> &annotators = {});

    void apply(const ChangeSet &changes);

    const Project &project() const override { return m_project; }
    Result<QList<OpenArticle>> readVersions(ArticleId article) const override;
    Result<OpenArticle> readArticle(ArticleId article) const override;
    Result<QByteArray> readOriginal(const QString &sha256) const override;

private:
    Project m_project;
    QMap<VersionId, OpenArticle> m_versions;
    QMap<QString, QString> m_texts;
    QMap<QString, QByteArray> m_originals;
};

} // namespace Standoff
