// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Standoff authors

#pragma once

#include "text/error.h"

#include <QString>
#include <functional>
#include <optional>

class QWidget;

namespace Standoff {

// Is told how far the work is, and asked whether to go on.
using WorkProgress = std::function<bool(int done, int total)>;

// "Reading the articles… 3 of 20". Without a total nobody knows yet of how many.
QString readingText(int done, int total);

// Runs the work on another thread and returns when it is done. Meanwhile the window is alive, but
// takes nothing that would change the project; after a moment a dialog tells how far the work is
// and lets a person cancel it. Returns whether it was left to end by itself.
bool runBeside(QWidget &window, const QString &label,
    const std::function<void(const WorkProgress &progress)> &work);

// The same for work that gives something; nothing where it was cancelled.
template <typename Value>
std::optional<Result<Value>> workBeside(QWidget &window, const QString &label,
    const std::function<Result<Value>(const WorkProgress &progress)> &work)
{
    std::optional<Result<Value>> result;
    const bool isWanted =
        runBeside(window, label, [&](const WorkProgress &progress) { result = work(progress); });
    // What was done although it was cancelled in the last moment is done.
    return isWanted || (result && *result) ? std::move(result) : std::nullopt;
}

} // namespace Standoff
