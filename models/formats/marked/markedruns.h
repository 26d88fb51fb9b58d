// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Standoff authors

#pragma once

#include "project/openarticle.h"

namespace Standoff {

// A piece of a text between two edges of annotations, and those that go on over it.
struct MarkedRun
{
    TextRange range; // UTF-16 units, not empty
    // The annotations from the outermost to the innermost: those that began first, then the longer.
    QList<const Annotation *> annotations;
};

// A part of an article's text as runs, in order and without gaps. O(text + edges · overlaps).
QList<MarkedRun> runsOf(const OpenArticle &article, TextRange part);

} // namespace Standoff
