// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Standoff authors

#pragma once

#include "text/error.h"

namespace Standoff {

// Makes the sample project, an annotated article of our own, in a file that is not there yet.
Result<> makeSampleProject(const QString &path);

} // namespace Standoff
