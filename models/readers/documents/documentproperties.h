// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Standoff authors

#pragma once

#include "text/incomingarticle.h"

namespace Standoff {

// What a document's properties say of the article; each does nothing where the text is empty, the
// name of a template or a program, or the article has one already.
void takeDocumentTitle(const QString &title, IncomingArticle &article);
void takeDocumentAuthor(const QString &author, IncomingArticle &article);
// When the document was made, in ISO 8601. That of a program's own template is left out.
void takeDocumentDate(const QString &date, IncomingArticle &article);
void takeDocumentLanguage(const QString &language, IncomingArticle &article); // BCP 47

} // namespace Standoff
