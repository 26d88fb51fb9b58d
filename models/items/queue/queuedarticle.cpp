// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Standoff authors

#include "items/queue/queuedarticle.h"

#include <QCoreApplication>

namespace Standoff {

namespace {

struct QueueWords
{
    Q_DECLARE_TR_FUNCTIONS(Standoff::QueuedArticle)
};

} // namespace

QString stateLabel(ArticleState state)
{
    switch (state) {
    case ArticleState::NotStarted:
        return QueueWords::tr("To do", "state of the work on an article");
    case ArticleState::InProgress:
        return QueueWords::tr("In progress", "state of the work on an article");
    case ArticleState::Done:
        break;
    }
    return QueueWords::tr("Done", "state of the work on an article");
}

QHash<ArticleId, int> problemsByArticle(const QList<Problem> &problems)
{
    QHash<ArticleId, int> counts;
    for (const Problem &problem : problems) {
        const bool isToMend =
            problem.severity == Severity::Error || problem.severity == Severity::Warning;
        if (problem.article && isToMend && problem.waived.isEmpty())
            ++counts[problem.article];
    }
    return counts;
}

QHash<ArticleId, QString> datesOfAdding(const Project &project)
{
    QHash<ArticleId, QDateTime> first;
    for (const Version &version : project.all<Version>()) {
        QDateTime &date = first[version.article];
        if (!date.isValid() || version.created < date)
            date = version.created;
    }
    QHash<ArticleId, QString> dates;
    dates.reserve(first.size());
    for (const auto &[article, date] : first.asKeyValueRange())
        dates.insert(article, date.toLocalTime().toString(Qt::ISODate));
    return dates;
}

} // namespace Standoff
