// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Standoff authors

#include "formats/format.h"

#include <QCoreApplication>
#include <algorithm>

namespace Standoff {

Result<Imported> Format::read(const QStringList &, const Progress &) const
{
    return failure(
        QCoreApplication::translate("Format", "%1 can be written, but not read").arg(name()));
}

QList<ArticleId> articlesToWrite(const Project &project, const QList<ArticleId> &articles)
{
    QList<ArticleId> result;
    for (const ArticleId id : articles.isEmpty() ? project.all<Article>().keys() : articles) {
        if (project.find(id) && !result.contains(id))
            result.append(id);
    }
    std::ranges::sort(result, {}, [&](ArticleId id) { return project.find(id)->uuid.toString(); });
    return result;
}

Error cancelled()
{
    return {QCoreApplication::translate("Format", "cancelled; nothing was written or read")};
}

} // namespace Standoff
