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
// Fails when the project as it is before cannot be backed up, unless that was waived.
enum class RemovalBackup : quint8 { Needed, Waived };
Result<> removeArticles(OpenProject &session, const QList<ArticleId> &articles,
    RemovalBackup backup = RemovalBackup::Needed);
// In the article that is open.
Result<> setParagraphRole(
    OpenProject &session, ArticleId article, int paragraph, ParagraphRole role);

} // namespace Standoff
