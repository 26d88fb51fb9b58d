// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Standoff authors

#pragma once

#include "formats/format.h"

#include <QCoreApplication>

namespace Standoff {

// Our own JSON: everything that is in a project, nothing lost. Values refer to each other by UUID;
// offsets are code points. One value a line, in an order that does not depend on the project file,
// so that reading and writing again gives the same bytes. resources/formats/standoff-1.schema.json
// describes it.
class StandoffFormat : public Format
{
    Q_DECLARE_TR_FUNCTIONS(Standoff::StandoffFormat)

public:
    QString id() const override { return QStringLiteral("standoff-json"); }
    QString name() const override { return tr("Standoff JSON"); }
    QString suffix() const override { return QStringLiteral("json"); }
    bool canRead() const override { return true; }

    Result<QList<Loss>> losses(
        const ProjectReader &reader, const QList<ArticleId> &articles) const override;
    Result<> write(const ProjectReader &reader, const QList<ArticleId> &articles,
        const QString &path, const Progress &progress = {}) const override;
    Result<Preview> preview(
        const ProjectReader &reader, ArticleId article, int bytes) const override;
    // Errors name file and JSON path, or line and column; keys that are not known are remarks.
    Result<ImportBatch> read(
        const QStringList &paths, const Progress &progress = {}) const override;
};

} // namespace Standoff
