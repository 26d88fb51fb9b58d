// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Standoff authors

#include "formats/format.h"

#include <QCoreApplication>

namespace Standoff {

Result<ImportBatch> Format::read(const QStringList &, const Progress &) const
{
    return failure(
        QCoreApplication::translate("Format", "%1 can be written, but not read").arg(name()));
}

QList<ArticleId> articlesToWrite(const Project &project, const QList<ArticleId> &articles)
{
    QMap<QString, ArticleId> result;
    for (const ArticleId id : articles.isEmpty() ? project.all<Article>().keys() : articles) {
        if (const Article *article = project.find(id))
            result.insert(article->uuid.toString(), id);
    }
    return result.values();
}

} // namespace Standoff
