// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Standoff authors

#pragma once

#include "items/queue/articlequery.h"

namespace Standoff {

// The articles of a project that a query accepts, in the order in which they were added. Reads all
// of the project where it asks for problems, else nothing.
QList<QueuedArticle> queriedArticles(const ProjectReader &reader, const ArticleQuery &query);

} // namespace Standoff
