// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Standoff authors

#pragma once

#include "formats/format.h"

#include <QCoreApplication>

namespace Standoff {

// The claims that have a verdict as schema.org ClaimReview, a file each in a folder: JSON-LD, or a
// page of HTML with that in it. Of chosen articles: the claims that occur in them. Reads what any
// house that checks claims has published, in files of JSON and pages of HTML.
class ClaimReviewFormat : public Format
{
    Q_DECLARE_TR_FUNCTIONS(Standoff::ClaimReviewFormat)

public:
    ClaimReviewFormat();

    Likelihood probe(const QByteArray &head, const QString &name) const override;

protected:
    Result<> readFiles(const QStringList &paths, ImportSink &sink, const FormatOptions &options,
        const Progress &progress) const override;
    // What the reviews lack: claims without a verdict, and what a valid review should have.
    Result<QList<Loss>> lossesOfItsOwn(
        const ExportSource &source, const FormatOptions &options) const override;
    QString syntax(const FormatOptions &options) const override;
    Result<> writeFiles(const ExportSource &source, ExportDestination &destination,
        const FormatOptions &options, const Progress &progress) const override;

private:
    // Each claim with a verdict, and the articles among these in which it occurs.
    using Appearances = QMap<ClaimId, QList<ArticleId>>;
    static Result<Appearances> find(const ExportSource &source, const Progress &progress = {});
    bool isHtml(const FormatOptions &options) const;
};

} // namespace Standoff
