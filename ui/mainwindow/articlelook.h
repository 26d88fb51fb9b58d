// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Standoff authors

#pragma once

#include "project/project.h"
#include "typesetting/paper/articleheader.h"
#include "typesetting/tagstyle.h"

// How the articles of a project look, in the window and on paper alike.
namespace Standoff {

// Title and metadata above the text. A headline in the text stands for the title; without the text
// (nullptr) the title is shown.
ArticleHeader headerOf(const Article &article, const OpenArticle *open);
// Automatic where the article does not say: each paragraph by its first letter.
Qt::LayoutDirection directionOf(const Article &article);
TagStyles tagStylesOf(const Project &project);

} // namespace Standoff
