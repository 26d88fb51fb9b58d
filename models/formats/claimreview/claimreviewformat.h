// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Standoff authors

#pragma once

#include "formats/format.h"

#include <QCoreApplication>

namespace Standoff {

// The claims that have a verdict as schema.org ClaimReview, a file each in a folder: JSON-LD, or a
// page of HTML with that in it. Of chosen articles: the claims that occur in them.
class ClaimReviewFormat : public Format
{
    Q_DECLARE_TR_FUNCTIONS(Standoff::ClaimReviewFormat)

public:
    enum class Files { JsonLd, Html };
    explicit ClaimReviewFormat(Files files = Files::JsonLd)
        : m_files(files)
    {
    }

    QString id() const override;
    QString name() const override;
    QString suffix() const override { return {}; }

    // What the reviews lack, too: claims without a verdict, and what a valid review should have.
    Result<QList<Loss>> losses(
        const ProjectReader &reader, const QList<ArticleId> &articles) const override;
    Result<> write(const ProjectReader &reader, const QList<ArticleId> &articles,
        const QString &path, const Progress &progress = {}) const override;
    Result<Preview> preview(
        const ProjectReader &reader, ArticleId article, int bytes) const override;

private:
    // Each claim with a verdict, and the articles among these in which it occurs.
    using Appearances = QMap<ClaimId, QList<ArticleId>>;
    static Result<Appearances> find(const ProjectReader &reader, const QList<ArticleId> &articles,
        const Progress &progress = {});
    QString text(
        const ProjectReader &reader, ClaimId claim, const QList<ArticleId> &appearances) const;

    Files m_files;
};

} // namespace Standoff
