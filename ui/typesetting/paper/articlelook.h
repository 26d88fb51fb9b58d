// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Standoff authors

#pragma once

#include "project/project.h"
#include "typesetting/paper/articlepages.h"

// How the articles of a project look, in the window, on paper and in pictures alike.
namespace Standoff {

// Title and metadata above the text. A headline in the text stands for the title; without the text
// (nullptr) the title is shown.
ArticleHeader headerOf(const Article &article, const OpenArticle *open);
// Automatic where the article does not say: each paragraph by its first letter.
Qt::LayoutDirection directionOf(const Article &article);
// All are shown.
MarkStyles markStylesOf(const Project &project);
// An article of the project as it goes on paper, into a picture or a page of HTML. What is open
// outlives it.
PrintableArticle printable(const Project &project, const Article &article, const OpenArticle &open,
    const MarkStyles &styles);

} // namespace Standoff
