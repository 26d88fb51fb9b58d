// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Standoff authors

#pragma once

#include "project/id.h"
#include "text/error.h"
#include "text/textrange.h"

#include <QList>
#include <QString>

namespace Standoff {

class OpenProject;

// What is to become an attribution: words of one article. Cue and source may be missing.
struct AttributionDraft
{
    QList<TextRange> content; // its parts, in any order
    TextRange cue; // empty: none
    TextRange source; // the words that name it; empty: none
    SourceId record; // the source itself, where it is known already
    // Where it is not: its name, where the words do not tell it (“she”), and whether it is "named",
    // "described" or "collective"; empty: as the tag says.
    QString name;
    QString identification;
};

// Marks content, cue and source in the open article, each with the first tag of its kind (a source
// with the one that its identification asks for) unless it is marked already, and joins them. A
// claim without a claimant gets the source for one. It depends on the attribution in whose content
// it stands, and those that stand in its own content depend on it.
Result<AttributionId> attribute(
    OpenProject &session, ArticleId article, const AttributionDraft &draft);

} // namespace Standoff
