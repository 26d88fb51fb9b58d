// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Standoff authors

#pragma once

#include "analysis/articlereport.h"
#include "analysis/problem.h"

namespace Standoff {

// The problems of claims: what they rest on, their evidence and verdicts. Not judged yet.
QList<Problem> claimProblems(const Project &project, const QList<ArticleReport> &reports);

// Whether one date is certainly later than the other. Both ISO 8601, as precise as is known:
// "2024", "2024-06", "2024-06-20", with or without a time, which does not count. False where one is
// unknown.
bool isLater(const QString &date, const QString &other);

} // namespace Standoff
