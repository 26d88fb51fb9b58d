// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Standoff authors

#pragma once

#include "text/error.h"

#include <QDir>
#include <QSet>
#include <functional>

namespace Standoff {

// Makes a folder that appears whole or not at all: `write` fills one beside it, which then takes
// its place. Fails where there is a file of that name, or a folder that is not empty.
Result<> writeFolder(const QString &path, const std::function<Result<>(const QDir &)> &write);

// A file name without suffix made of a title: its letters, digits and hyphens, at most about 120
// bytes, and none that was used before (in any case of letters). `otherwise` is for titles that
// have none of these.
QString fileNameFrom(const QString &title, const QString &otherwise, QSet<QString> &used);

} // namespace Standoff
