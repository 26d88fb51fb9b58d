// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Standoff authors

#pragma once

#include "project/id.h"
#include "text/error.h"

#include <QString>

namespace Standoff {

class OpenProject;

// The verbs for what names stand for, and what is none.

// The old name stays with it as an alias where it is kept: it is still what texts say. Does nothing
// where it is called so already.
Result<> renameEntity(
    OpenProject &session, EntityId entity, const QString &name, bool keepsOldName);
// All mentions of the first in the open article become mentions of the second: “Putin” is Vladimir
// Putin there. The first goes where it holds nothing but what tagging put there, and has no
// mention elsewhere.
Result<> takeAsMentions(OpenProject &session, ArticleId article, EntityId shorter, EntityId longer);
// The words are never proposed as a name in that article again; it need not be open. Does nothing
// where that is known.
Result<> notAName(OpenProject &session, ArticleId article, const QString &words);

} // namespace Standoff
