// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Standoff authors

#pragma once

#include "project/changeset.h"

namespace Standoff {

// How much of what a person sees a change takes away or changes.
struct StepEffect
{
    int articles = 0; // that go
    int records = 0; // that go, but not those that go with marking an annotation otherwise
    int annotations = 0; // that go
    int changedAnnotations = 0;
    int tags = 0; // that go, with layers

    // Whether it is more than what a person expects of one key: an article, a record, or more than
    // fits on a screen.
    bool isLarge() const;
    bool operator==(const StepEffect &) const = default;
};

// O(size of the change).
StepEffect effectOf(const ChangeSet &changes);

} // namespace Standoff
