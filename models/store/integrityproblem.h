// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Standoff authors

#pragma once

#include "project/id.h"
#include "text/textrange.h"

#include <QString>

namespace Standoff {

// Something in a project file that is not as it must be.
struct IntegrityProblem
{
    QString check; // a key: "structure", "content", "anchor", "tally", "counter", "search-index" …
    QString message;
    ArticleId article;
    AnnotationId annotation;
    CodePointRange range;
};

} // namespace Standoff
