// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Standoff authors

#pragma once

#include "session/session.h"

namespace Standoff {

// Print what “standoff list” lists, as a table or as a JSON array. Annotations are read and printed
// article by article.
Result<> listArticles(const Session &session, bool json);
Result<> listAnnotations(const Session &session, bool json);
Result<> listEntities(const Session &session, bool json);
Result<> listClaims(const Session &session, bool json);
Result<> listSources(const Session &session, bool json);

} // namespace Standoff
