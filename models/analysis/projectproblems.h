// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Standoff authors

#pragma once

#include "analysis/articlereport.h"
#include "analysis/problem.h"
#include "analysis/quotationvariants.h"

namespace Standoff {

// What the checks of a whole project need to know of one version of an article. It holds until the
// text or what is marked in it changes.
struct VersionFacts
{
    ArticleId article;
    VersionId version;
    QList<QuotedWords> quotations;
    ArticleReport report; // of the current version only

    bool operator==(const VersionFacts &) const = default;
};

VersionFacts factsOf(const OpenArticle &version, bool isCurrent);

// The problems that lie in the registers, and between articles. Not judged yet. Near O(all of it).
QList<Problem> projectProblems(const Project &project, const QList<VersionFacts> &facts);

// Those of an article, all of whose versions are given: of its current one, and of the others what
// is not valid.
QList<Problem> problemsIn(const Project &project, const QList<OpenArticle> &versions);

// All problems of a project, judged. Reads it article by article; that one cannot be read is among
// the problems.
QList<Problem> allProblems(const ProjectReader &reader);

} // namespace Standoff
