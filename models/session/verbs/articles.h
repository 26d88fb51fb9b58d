// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Standoff authors

#pragma once

#include "project/project.h"
#include "text/error.h"
#include "text/incomingarticle.h"

#include <functional>
#include <optional>

namespace Standoff {

class OpenProject;

// The verbs for articles.

// All of them in one step.
Result<QList<ArticleId>> addArticles(OpenProject &session, const QList<IncomingArticle> &articles);
// The same for those that it gives, until it gives none: one after the other goes into the file, so
// that there may be more than memory holds (see PiecewiseStep). An error of it takes all back.
using NextArticle = std::function<Result<std::optional<IncomingArticle>>()>;
Result<QList<ArticleId>> addArticles(OpenProject &session, const NextArticle &next);
Result<> updateArticle(OpenProject &session, const Article &article);
// What becomes of several articles at once; what is not said stays as it is.
struct ArticleEdit
{
    std::optional<ArticleState> state;
    std::optional<QString> publisher;
    std::optional<QString> language;
    std::optional<QString> section;
    std::optional<QString> note;
    QStringList addedLabels; // behind those that are there
    QStringList removedLabels;

    bool operator==(const ArticleEdit &) const = default;
};
// All in one step. Nothing where all are like that already. Fails where one is not in the project.
Result<> editArticles(
    OpenProject &session, const QList<ArticleId> &articles, const ArticleEdit &edit);
// Fails when the project as it is before cannot be backed up, unless that was waived.
enum class RemovalBackup : quint8 { Needed, Waived };
Result<> removeArticles(OpenProject &session, const QList<ArticleId> &articles,
    RemovalBackup backup = RemovalBackup::Needed);
// In the article that is open.
Result<> setParagraphRole(
    OpenProject &session, ArticleId article, int paragraph, ParagraphRole role);

} // namespace Standoff
