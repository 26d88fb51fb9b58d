// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Standoff authors

#include "project/validation.h"
#include "session/session.h"

// What is asked of all articles at once.

namespace Standoff {

Result<QList<ArticleReport>> Session::articleReports() const
{
    QList<ArticleReport> reports;
    for (const Article &article : m_project.all<Article>()) {
        if (const OpenArticle *open = m_project.openArticle(article.id)) {
            reports.append(reportOf(*open));
            continue;
        }
        auto rows = m_store->rowsOf(article.version);
        if (!rows)
            return std::unexpected(rows.error());
        const Version &version = *m_project.find(article.version);
        keepValid(*rows, version, version.characters, version.paragraphs);
        reports.append(reportOf(article.id, *rows));
    }
    return reports;
}

} // namespace Standoff
