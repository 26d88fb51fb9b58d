// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Standoff authors

#pragma once

#include "project/openarticle.h"

#include <QList>

namespace Standoff {

// Tokens as spaCy has them: they and single spaces behind some of them make up the whole text, so
// that other white space is a token of its own. Each annotation is made of whole tokens. In
// UTF-16 units. O(text + annotations · log).
QList<TextRange> spacyTokens(const OpenArticle &article);

} // namespace Standoff
