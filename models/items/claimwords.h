// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Standoff authors

#pragma once

#include "project/project.h"

namespace Standoff {

// What the form of a claim says beside the claim's own fields.

// The states of a claim in the order of the work, and those in which it leaves it: corrected,
// retracted, dropped. Both by the project's own terms.
struct StatePath
{
    QStringList steps;
    QStringList others;

    bool operator==(const StatePath &) const = default;
};
StatePath statePath(const Project &project);

// The state that a verdict which stands leads to: from before the review into it, else to the next
// step. "" without a verdict that concludes anything, and where no step follows. O(verdicts).
QString proposedState(const Project &project, const Claim &claim);

// A verdict in words for a person; each may be "".
struct VerdictWords
{
    QString conclusion;
    QString rating; // with its place on the scale: "Mostly false, 2 of 5"
    QString justification;
    QString signature; // who and when, how sure, how credible
    QString inShort; // what was concluded, by whom, on which day
};
VerdictWords verdictWords(const Project &project, const Verdict &verdict);

// The verdicts on a claim, the newest first. O(verdicts).
QList<Verdict> verdictsOn(const Project &project, ClaimId claim);

// What fields of a record say, on one line: "Harm 3 · Reach 1"; words of a vocabulary and texts
// without their label. "" where nothing is filled in.
QString inShort(const Claim &claim, const QStringList &fields);

} // namespace Standoff
