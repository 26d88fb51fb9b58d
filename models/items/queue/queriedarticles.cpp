// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Standoff authors

#include "items/queue/queriedarticles.h"

#include "analysis/projectproblems.h"

namespace Standoff {

QList<QueuedArticle> queriedArticles(const ProjectReader &reader, const ArticleQuery &query)
{
    const Project &project = reader.project();
    const QHash<ArticleId, QString> added = datesOfAdding(project);
    QHash<ArticleId, int> problems;
    if (query.asksForProblems())
        problems = problemsByArticle(allProblems(reader));
    QList<QueuedArticle> accepted;
    for (const Article &article : project.all<Article>()) {
        const QueuedArticle queued{article, added.value(article.id),
            project.annotationCount(article.version.number), problems.value(article.id)};
        if (query.accepts(queued))
            accepted.append(queued);
    }
    return accepted;
}

} // namespace Standoff
