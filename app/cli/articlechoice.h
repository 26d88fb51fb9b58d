// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Standoff authors

#pragma once

#include "cli/arguments.h"
#include "project/project.h"
#include "text/error.h"

namespace Standoff {

// The ids behind the project and with --article: "--article 1 --article 2", "--article 1,2" and
// "1 2" are the same. None where a word is no id.
std::optional<QList<ArticleId>> chosenArticles(const Arguments &arguments);
// Fails where the project has no such article.
Result<> checkArticles(
    const Arguments &arguments, const Project &project, const QList<ArticleId> &articles);

} // namespace Standoff
