// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Standoff authors

#pragma once

#include "formats/formatinfo.h"

namespace Standoff {

// What a format is for: formats stand in the list under the heading of their family, in this order.
enum class FormatFamily {
    Everything, // all of a project
    AnnotationTools,
    Language,
    Web,
    Coding,
    Tables,
    ToRead, // by people
    Claims,
    Others, // that no table knows yet
};

// By the id of a format.
FormatFamily familyOf(const QString &format);
// As a heading.
QString nameOf(FormatFamily family);
// The name of a format without what explains it: "CSV" of "CSV, one row an annotation".
QString shortNameOf(const FormatInfo &format);

} // namespace Standoff
