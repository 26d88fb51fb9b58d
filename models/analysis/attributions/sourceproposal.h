// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Standoff authors

#pragma once

#include "project/id.h"
#include "text/textrange.h"

#include <QString>

namespace Standoff {

class OpenArticle;
class Project;

// Who may be meant by words of an article that say who says something.
struct SourceProposal
{
    TextRange words; // what is to be marked; empty: nothing is proposed
    SourceId record; // the source that the project knows; none where it knows none
    QString name; // whom a pronoun means, where the project does not know them
    QString identification; // "named", "described", "collective"; empty where nothing tells

    bool operator==(const SourceProposal &) const = default;
};

// Of a phrase beside the cue: what is marked there, else a name that a register knows, else all of
// it; for “she” the last named source before it. O(records) and the paragraphs around it.
SourceProposal proposeSource(const Project &project, const OpenArticle &article, TextRange phrase);

} // namespace Standoff
