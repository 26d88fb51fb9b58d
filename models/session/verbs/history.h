// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Standoff authors

#pragma once

#include "store/file/historyentry.h"
#include "text/error.h"
#include "text/progress.h"

#include <QList>

namespace Standoff {

class OpenProject;
class ProjectStore;

// Going back in the history without losing what is gone back over: each of these is a step of its
// own, which undo takes back. Steps are named by their ids. O(what the steps since then changed).

// Takes back all that was done after the step, so that the project is what it was then. Nothing
// where nothing was. Returns how many steps that were. Errors: the step is undone itself; what was
// done since is too much to be taken back at once.
Result<int> undoTo(OpenProject &session, qint64 step, const Progress &progress = {});

// The later steps that cannot stay as they are once this one is taken back, the oldest first: those
// that change or need what it made or changed, and those that hang on them. Reads the file only.
Result<QList<HistoryEntry>> stepsHangingOn(
    const ProjectStore &store, qint64 step, const Progress &progress = {});

// Takes the step back, with those that hang on it, which somebody has agreed to; all others stay.
// Errors: others than these hang on it; it is undone already; what it needs is not there any more.
Result<> undoOnly(OpenProject &session, qint64 step, const QList<qint64> &hanging = {},
    const Progress &progress = {});

} // namespace Standoff
