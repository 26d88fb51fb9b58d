// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Standoff authors

#include "cli/articlechoice.h"

#include "cli/subcommand.h"

using namespace Qt::StringLiterals;

namespace Standoff {

std::optional<QList<ArticleId>> chosenArticles(const Arguments &arguments)
{
    QList<ArticleId> articles;
    for (const QString &word : arguments.values(u"article"_s) + arguments.givenFrom(1)) {
        for (const QString &number : word.split(u',')) {
            bool isNumber = false;
            articles.append(ArticleId{number.toLongLong(&isNumber)});
            if (!isNumber || articles.last().number <= 0)
                return {};
        }
    }
    return articles;
}

Result<> checkArticles(
    const Arguments &arguments, const Project &project, const QList<ArticleId> &articles)
{
    for (const ArticleId id : articles) {
        if (!project.find(id))
            return failure(Cli::tr("%1: There is no article %2")
                    .arg(arguments.project(), QString::number(id.number)));
    }
    return {};
}

} // namespace Standoff
