// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Standoff authors

#pragma once

#include "session/openproject.h"

namespace Standoff {

class ArticleQuery;

// Print what “standoff list” lists, as a table or as a JSON array. What is marked in articles is
// read and printed article by article.
// Only articles that the query accepts.
Result<> listArticles(const OpenProject &session, const ArticleQuery &query, bool json);
Result<> listAnnotations(const OpenProject &session, bool json);
Result<> listAttributions(const OpenProject &session, bool json);
Result<> listRelations(const OpenProject &session, bool json);
Result<> listEntities(const OpenProject &session, bool json);
Result<> listClaims(const OpenProject &session, bool json);
Result<> listSources(const OpenProject &session, bool json);

} // namespace Standoff
