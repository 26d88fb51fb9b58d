// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Standoff authors

#pragma once

#include "formats/losses.h"
#include "session/verbs/imports.h"

namespace Standoff {

// How losses are told: each place, or how many there are where the same is lost; articles by their
// numbers and titles, or by their titles only, where nobody knows the numbers.
struct LossWords
{
    bool isEach = false;
    bool hasNumbers = true;
};

// Says on standard error what is not carried into a file, before anything is written.
void tellLosses(
    const Project &project, const QString &target, const QList<Loss> &losses, LossWords words = {});

// Says on standard error what a person should know about what was read into the project, or for it.
// Returns the exit status: it failed where nothing came, or more was left out than came.
int tellImported(const QString &project, const ImportReport &done);

} // namespace Standoff
