// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Standoff authors

#pragma once

#include "items/hangingmodel.h"

namespace Standoff {

// The rows of what hangs on a record, by the type of it. `record` is the number of the record's id.

bool hangsOn(const Grade &grade, qint64 record);
bool hangsOn(const Source &source, qint64 record);
bool hangsOn(const Verdict &verdict, qint64 record);
bool hangsOn(const Evidence &evidence, qint64 record);
bool hangsOn(const ClaimLink &link, qint64 record);

HangingRow rowFor(const Session &session, const Grade &grade, qint64 record);
HangingRow rowFor(const Session &session, const Source &source, qint64 record);
HangingRow rowFor(const Session &session, const Verdict &verdict, qint64 record);
HangingRow rowFor(const Session &session, const Evidence &evidence, qint64 record);
HangingRow rowFor(const Session &session, const ClaimLink &link, qint64 record);

// Who made it and when, "20.06.2024 · Ada".
QString signatureOf(const Project &project, AnnotatorId annotator, const QDateTime &at);

// Calls function.operator()<Value>() with the type; not for sayings, which are no values by
// themselves.
template <typename Function>
decltype(auto) withHangingType(Hanging what, Function &&function)
{
    switch (what) {
    case Hanging::Grades:
        return function.template operator()<Grade>();
    case Hanging::Verdicts:
        return function.template operator()<Verdict>();
    case Hanging::Evidence:
        return function.template operator()<Evidence>();
    case Hanging::Links:
        return function.template operator()<ClaimLink>();
    case Hanging::EntitySources:
    case Hanging::Sayings:
        break;
    }
    return function.template operator()<Source>();
}

} // namespace Standoff
