// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Standoff authors

#pragma once

#include "analysis/sourcegraph.h"
#include "session/mentions.h"
#include "text/markup.h"

namespace Standoff {

// Everything about a claim on one page: what is claimed and by whom, where it occurs and
// on whose word, what it rests on, links, evidence and verdicts. Occurrences are links
// "annotation:NUMBER", other claims "claim:NUMBER".
Markup claimDossier(const Project &project, ClaimId claim, const QList<Mention> &occurrences,
    const QList<ArticleReport> &reports, const SourceGraph &graph);

} // namespace Standoff
