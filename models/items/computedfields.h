// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Standoff authors

#pragma once

#include "project/project.h"

namespace Standoff {

// What is known of a record without being one of its own fields: how often it is mentioned, and
// what holds today of what was said about it over time.

// Of each source that has one. O(all grades).
using NewestGrades = QHash<SourceId, const Grade *>;
NewestGrades newestGrades(const Project &project);
// nullptr when there is none. O(all grades).
const Grade *newestGrade(const Project &project, SourceId source);

// Named like fields, "source.grade".
template <typename Record>
QStringList computedFields();

// "" when it is not known; mentions are a number.
QString computedValue(const Project &project, const Entity &entity, const QString &field);
QString computedValue(const Project &project, const Claim &claim, const QString &field);
QString computedValue(const Project &project, const Source &source, const QString &field);

// The field whose vocabulary it has: "grade.reliability" for "source.grade"; others have their own.
QString vocabularyOf(const QString &field);

} // namespace Standoff
