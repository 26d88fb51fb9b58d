// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Standoff authors

#pragma once

#include "project/tagset.h"
#include "text/textrange.h"

namespace Standoff {

// Words that something is being made of: framed in the article, before there is an annotation.
struct PendingMark
{
    TextRange range;
    LayerKind kind = LayerKind::Other; // what they are to become
    bool proposed = false; // and not yet taken

    bool operator==(const PendingMark &) const = default;
};

} // namespace Standoff
