// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Standoff authors

#pragma once

#include "formats/registry/formats.h"
#include "text/error.h"

namespace Standoff {

// The format with this id. The error names those that there are.
Result<std::unique_ptr<const Format>> formatWithId(const QString &id);

} // namespace Standoff
