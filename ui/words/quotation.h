// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Standoff authors

#pragma once

#include "project/article.h"
#include "text/articletext.h"

namespace Standoff {

// Words of an article to be quoted elsewhere: in the quotation marks of its language, with title,
// publisher, date, paragraph and address; marks that enclose them already are not doubled.
QString asQuotation(const Article &article, const ArticleText &text, TextRange words);

} // namespace Standoff
