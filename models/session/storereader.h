// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Standoff authors

#pragma once

#include "project/project.h"
#include "store/projectstore.h"

namespace Standoff {

// Reads the articles of a project from its file, and keeps what was found wrong with them.
class StoreReader : public ProjectReader
{
public:
    virtual const ProjectStore &store() const = 0;

    Result<QList<OpenArticle>> readVersions(ArticleId article) const override;
    Result<OpenArticle> readArticle(ArticleId article) const override;
    Result<QByteArray> readOriginal(const QString &sha256) const override;
    Result<> checkComplete() const override;
    // Of the project and of the articles that were read.
    QList<Fault> faults() const override;

private:
    void noteFaults(const OpenArticle &version) const;

    mutable QMap<VersionId, QList<Fault>> m_faults;
};

} // namespace Standoff
