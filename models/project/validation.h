// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Standoff authors

#pragma once

#include "project/project.h"

namespace Standoff {

// The rules that every project keeps, whoever made it. What a project file holds, what an import
// brings, and what a step changes are judged by these alike. Functions on values; each is near
// O(values).

// Whether fragments lie in a text of so many characters, one behind the other, and none is empty.
bool areInOrder(const QList<Fragment> &fragments, int characters);

// Takes out of a project what breaks a rule, so that all that is left can be relied upon: a value
// where it cannot be shown as it is, else a field of it, as if that were not known. Returns what
// was taken out.
QList<Fault> keepValid(Project &project);
// The same with what is marked in a text of so many characters and paragraphs. What refers to
// something that is taken out goes, too. The faults are also put into the rows.
void keepValid(OpenArticle::Rows &rows, const Version &version, int characters, int paragraphs);

// What a version says of its text is from now on what the text has, and the companions that it says
// it has are none where they cannot be. Returns what was wrong.
QList<Fault> takeCounts(Version &version, const ArticleText &text);

// What is wrong among values that are to come into a project; nothing where all may.
QList<Fault> faultsIn(const ChangeSet &values);
// What would be wrong after a change, among the values that it makes or changes.
QList<Fault> faultsAfter(const Project &project, const ChangeSet &changes);

// Forgets the faults of what a change takes away or mends.
void forgetSettled(QList<Fault> &faults, const ChangeSet &changes);

} // namespace Standoff
