// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Standoff authors

#pragma once

#include "project/id.h"
#include "text/textrange.h"

#include <QList>

namespace Standoff {

// Where something is to be marked, in an article that is open or not. The version must be its
// article's current one.
struct MarkTarget
{
    VersionId version;
    QList<CodePointRange> ranges;
};

} // namespace Standoff
