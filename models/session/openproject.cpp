// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Standoff authors

#include "session/openproject.h"

#include "session/historywords.h"

namespace Standoff {

Result<const OpenArticle *> OpenProject::opened(ArticleId id) const
{
    const OpenArticle *article = project().openArticle(id);
    if (!article)
        return failure(tr("The article is not open"));
    return article;
}

QList<ArticleId> OpenProject::articlesWithText(const ArticleText &text) const
{
    const QString hash = sha256Of(text.string());
    QList<ArticleId> articles;
    for (const Version &version : project().all<Version>()) {
        if (version.sha256 == hash && !articles.contains(version.article))
            articles.append(version.article);
    }
    return articles;
}

QString OpenProject::undoText() const
{
    return canUndo() ? verbText(nextUndo()->verb) : QString();
}

QString OpenProject::redoText() const
{
    return canRedo() ? verbText(nextRedo()->verb) : QString();
}

} // namespace Standoff
