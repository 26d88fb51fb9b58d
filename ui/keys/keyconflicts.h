// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Standoff authors

#pragma once

#include "widgets/actionlist.h"

class QKeySequence;

namespace Standoff {

// Whether one key cannot do both: what works in the whole window works in the text as well. A list
// or form takes its keys before the window, and two of them do not hear each other's.
bool sharesKeys(const ListedAction &one, const ListedAction &other);

// What else has the key where the action works.
QList<ListedAction> othersWith(
    const QKeySequence &key, const ListedAction &action, const QList<ListedAction> &all);

} // namespace Standoff
