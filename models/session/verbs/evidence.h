// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Standoff authors

#pragma once

#include "project/fields.h"
#include "text/error.h"
#include "text/textrange.h"

#include <QList>

namespace Standoff {

class OpenProject;

// Makes words of an open article evidence for or against a claim, in one step. Ranges are in UTF-16
// units of the article's text. What is marked on just these words is what the evidence refers to;
// else they are marked with the tag "Evidence" of a layer of that name and of the kind "other",
// which the project gets where it has none. The evidence is dated as the article is published.
// Evidence of the claim that refers to these words already is found, and nothing is done.
Result<EvidenceId> addEvidence(
    OpenProject &session, ClaimId claim, ArticleId article, const QList<TextRange> &ranges);

} // namespace Standoff
