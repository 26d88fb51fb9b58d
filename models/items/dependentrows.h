// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Standoff authors

#pragma once

#include "items/dependentmodel.h"

namespace Standoff {

// The rows of what depends on a record, by the type of it. `record` is the number of the record's
// id.

bool dependsOn(const Grade &grade, qint64 record);
bool dependsOn(const Source &source, qint64 record);
bool dependsOn(const Verdict &verdict, qint64 record);
bool dependsOn(const Evidence &evidence, qint64 record);
bool dependsOn(const ClaimLink &link, qint64 record);

DependentRow rowFor(const OpenProject &session, const Grade &grade, qint64 record);
DependentRow rowFor(const OpenProject &session, const Source &source, qint64 record);
DependentRow rowFor(const OpenProject &session, const Verdict &verdict, qint64 record);
DependentRow rowFor(const OpenProject &session, const Evidence &evidence, qint64 record);
DependentRow rowFor(const OpenProject &session, const ClaimLink &link, qint64 record);

// Who made it and when, "20.06.2024 · Ada".
QString signatureOf(const Project &project, AnnotatorId annotator, const QDateTime &at);

// Calls function.operator()<Value>() with the type; not for sayings, which are no values by
// themselves.
template <typename Function>
decltype(auto) withDependentType(Dependent what, Function &&function)
{
    switch (what) {
    case Dependent::Grades:
        return function.template operator()<Grade>();
    case Dependent::Verdicts:
        return function.template operator()<Verdict>();
    case Dependent::Evidence:
        return function.template operator()<Evidence>();
    case Dependent::Links:
        return function.template operator()<ClaimLink>();
    case Dependent::EntitySources:
    case Dependent::Sayings:
        break;
    }
    return function.template operator()<Source>();
}

} // namespace Standoff
