// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Standoff authors

#pragma once

#include "items/fieldvalues.h"

namespace Standoff {

// What a form of grades, verdicts, evidence and links needs to know of each.

// What a person fills in: not the record on which it depends, nor what it supersedes.
template <typename Value, typename Function>
void forEachFilledIn(Value &value, Function &&function)
{
    forEachEdited(value, [&](const QString &field, auto &member) {
        using namespace Qt::StringLiterals;
        static const QStringList given{u"grade.source"_s, u"verdict.claim"_s,
            u"verdict.supersedes"_s, u"evidence.claim"_s, u"claim_link.from_claim"_s};
        if (!given.contains(field))
            function(field, member);
    });
}

// What is folded away.
inline bool isRare(const QString &field)
{
    using namespace Qt::StringLiterals;
    static const QStringList rare{u"verdict.rating_value"_s, u"verdict.rating_worst"_s,
        u"verdict.rating_best"_s, u"verdict.credibility"_s, u"evidence.answer_type"_s,
        u"evidence.medium"_s, u"evidence.archived"_s, u"evidence.accessed"_s, u"evidence.note"_s};
    return rare.contains(field);
}

// When it was made.
template <typename Value>
QDateTime timeOf(const Value &value)
{
    if constexpr (requires { value.created; })
        return value.created;
    else
        return value.at;
}

// The record on which it depends.
template <typename Value>
auto &ownerOf(Value &value)
{
    if constexpr (requires { value.source; })
        return value.source;
    else if constexpr (requires { value.from; })
        return value.from;
    else
        return value.claim;
}

// Whether it says anything without what is not filled in yet.
template <typename Value>
bool isComplete(const Value &)
{
    return !std::is_same_v<Value, Verdict>; // recorded when it is ready
}

inline bool isComplete(const ClaimLink &link)
{
    return link.from && link.to;
}

} // namespace Standoff
