// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Standoff authors

#pragma once

#include "text/incomingarticle.h"

#include <functional>

// Projects as they are after months of work.

namespace Standoff {

// The words that are annotated in an article, in the order of the text.
using MarkedPlaces = std::function<QList<CodePointRange>(const ArticleText &)>;

// Makes a project of these articles, with so many entities and a tenth as many sources, and what is
// to be marked in each. Articles and registers come in by verbs. Annotations are written as rows,
// with fragments and tallies as the store would write them: by a verb each would also be in the
// history, and a million take minutes. The file passes `standoff check`.
void makeBenchProject(const QString &path, const QList<IncomingArticle> &articles, int entities,
    const MarkedPlaces &places);

// Short articles, so many, with up to a hundred annotations each; other words for another seed.
void makeManyArticles(
    const QString &path, int articles, int entities, quint32 seed = 11, int each = 100);

} // namespace Standoff
