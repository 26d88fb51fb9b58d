// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Standoff authors

#pragma once

#include "text/incomingarticle.h"

namespace Standoff {

// Sets the fact that a key of front matter tells, where it is not known yet; `values` are its
// texts, in which "[[Ada Rehn]]" is a link of a note-taking program. False where the key tells
// none, and is nothing that only programs look at.
bool takeFrontMatterKey(const QString &key, const QStringList &values, IncomingArticle &article);

// Whether programs write the key above a text, and the values are such as it has.
bool isFrontMatterKey(const QString &key, const QStringList &values);
// Whether its value is text of the article: "subtitle", "lead".
bool isStandfirstKey(const QString &key);

// A key with further keys of labels below it, as Zola has it.
bool isTaxonomies(const QString &key);

} // namespace Standoff
