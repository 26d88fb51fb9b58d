// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Standoff authors

#pragma once

#include "project/id.h"
#include "text/error.h"
#include "text/textrange.h"

#include <QList>

namespace Standoff {

class OpenProject;

// What is to become an attribution: words of one article. Cue and source may be missing.
struct AttributionDraft
{
    QList<TextRange> content; // its parts, in any order
    TextRange cue; // empty: none
    TextRange source; // the words that name it; empty: none
    SourceId record; // the source itself, where it is known already
};

// Marks content, cue and source in the open article, each with the first tag of its kind unless it
// is marked already, and joins them. It depends on the attribution in whose content it stands, and
// those that stand in its own content depend on it.
Result<AttributionId> attribute(
    OpenProject &session, ArticleId article, const AttributionDraft &draft);

} // namespace Standoff
