// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Standoff authors

#pragma once

#include "text/incomingarticle.h"

namespace Standoff {

// Sets the fact that a key of front matter tells, where it is not known yet; `values` are its
// texts, in which "[[Ada Rehn]]" is a link of a note-taking program. A key without a fact is passed
// over.
void takeFrontMatterKey(const QString &key, const QStringList &values, IncomingArticle &article);

// A key with further keys of labels below it, as Zola has it.
bool isTaxonomies(const QString &key);

} // namespace Standoff
