// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Standoff authors

#pragma once

#include "analysis/problem.h"
#include "project/project.h"

namespace Standoff {

// An article as the queue has it: what is in its row, what the list is ordered and filtered by.
struct QueuedArticle
{
    Article article;
    QString added; // when it came into the project, here: "2024-06-20T08:00:00"
    int tags = 0; // annotations of its current version
    int problems = 0; // that are to be mended: errors and warnings that nobody waived

    bool operator==(const QueuedArticle &) const = default;
};

// How a person calls a state: "To do", "In progress", "Done".
QString stateLabel(ArticleState state);

// How many of these are to be mended in each article; an article without any is left out.
QHash<ArticleId, int> problemsByArticle(const QList<Problem> &problems);

// When the articles of a project came into it, as QueuedArticle has it. O(versions).
QHash<ArticleId, QString> datesOfAdding(const Project &project);

} // namespace Standoff
