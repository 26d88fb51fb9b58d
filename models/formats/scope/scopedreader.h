// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Standoff authors

#pragma once

#include "formats/scope/exportscope.h"
#include "formats/scope/redactor.h"

namespace Standoff {

// A project as an export of a part of it sees it: every format reads through this, so that what is
// left out or replaced is so in each of them. Original files, and files of annotations, are not
// handed over where something is redacted: nobody looks into them.
class ScopedReader : public ProjectReader
{
public:
    // The reader outlives this. Copies what is in memory of the project: O(records, where any is
    // replaced).
    ScopedReader(const ProjectReader &reader, const ExportScope &scope);

    const Project &project() const override { return m_project; }
    Result<QList<OpenArticle>> readVersions(ArticleId article) const override;
    Result<OpenArticle> readArticle(ArticleId article) const override;
    Result<QByteArray> readOriginal(const QString &sha256) const override;
    Result<> checkComplete() const override { return m_reader.checkComplete(); }
    QList<Fault> faults() const override { return m_reader.faults(); }

    // Names that are confidential and stand in the text of an article all the same, where they
    // cannot be replaced: what is to be told before it leaves.
    QStringList namesIn(const OpenArticle &article) const { return m_redactor.namesIn(article); }

private:
    bool isIn(const Annotation &annotation) const;
    OpenArticle scoped(const OpenArticle &article) const;

    const ProjectReader &m_reader;
    const ExportScope m_scope;
    const Redactor m_redactor;
    Project m_project;
};

} // namespace Standoff
