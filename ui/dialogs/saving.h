// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Standoff authors

#pragma once

#include "text/error.h"

#include <functional>

class QLabel;

namespace Standoff {

class LongWork;

// What a person is told when a file was written.
QString savedText(const QString &path);
// Tells that on a label of a dialog, or why it was not written.
void tellSaved(QLabel &message, const QString &path, const Result<> &saved);
// Has a file written beside the window, and tells when that is done; nothing where it was
// cancelled. Once the label is gone, the window tells what failed.
void saveBeside(
    LongWork &work, QLabel &message, const QString &path, const std::function<Result<>()> &write);

} // namespace Standoff
