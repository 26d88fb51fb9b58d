// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Standoff authors

#pragma once

#include <QVariant>

namespace Standoff {

// What a person types into the fields that have a form: QIDs, dates, addresses, numbers.

// As it is kept: the address of a Wikidata page is its QID, a list has no empty lines.
QVariant tidied(const QString &field, const QVariant &typed);

// What is wrong with it, in a sentence; "" when nothing is. An empty value is never wrong.
QString fieldProblem(const QString &field, const QVariant &value);

// A year, a month, a day, or a time with its zone: "2024", "2024-06", "2024-06-20",
// "2024-06-20T08:00+09:00" (ISO 8601).
bool isIsoDate(const QString &text);

// "korea, arms": the words between commas, or between lines, each once.
QStringList labelsIn(const QString &typed);

// Characters as a person sees them: grapheme clusters. O(length).
int visibleCharacters(const QString &text);

// That a claim's short text may have, for ClaimReview.
constexpr int shortTextLimit = 75;

} // namespace Standoff
