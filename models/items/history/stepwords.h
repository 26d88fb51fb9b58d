// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Standoff authors

#pragma once

#include "project/changeset.h"

namespace Standoff {

class HistoryNames;

// What a step did, in words for a person that stand on one line of a list. O(size of the step).
QString stepText(const QString &verb, const ChangeSet &changes, HistoryNames &names);

// "3 articles".
QString articlesText(int count);

} // namespace Standoff
