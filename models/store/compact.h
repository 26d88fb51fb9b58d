// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Standoff authors

#pragma once

#include "store/file/sqliteconnection.h"

#include <QDateTime>
#include <QStringList>

namespace Standoff {

// Which steps of the history are to go: those made before a time, or all but the newest ones.
struct HistoryCut
{
    QDateTime before; // where it is valid
    qint64 keep = 0; // else
};

// What goes with a cut. Steps that can be redone stay, and all that came after them.
struct CutPlan
{
    qint64 lastGone = 0; // the id of the last step that goes; 0: none does
    qint64 steps = 0;
    qint64 stepsLeft = 0;
    QDateTime from; // when the first and the last of them were made
    QDateTime to;
    QStringList people; // who made them
    // Texts and original files that no article has any more and that no step that stays brings
    // back.
    qint64 texts = 0;
    qint64 originals = 0;
    qint64 bytes = 0; // about as much smaller the file gets
};

// Reads the history. O(its size).
Result<CutPlan> planCut(SqliteConnection &project, const HistoryCut &cut);

// How large the file was, and is, in bytes.
struct Shortened
{
    CutPlan plan;
    qint64 before = 0;
    qint64 after = 0;
};

// Shortens the history of a project that this program has open for writing, and writes down that,
// and who, did; then gives the room back. Nothing where nothing goes. May be called on any thread.
// What is in the project stays as it is; what can be undone ends at the cut.
Result<Shortened> shortenHistory(
    const QString &projectPath, const HistoryCut &cut, const QString &annotator);

} // namespace Standoff
