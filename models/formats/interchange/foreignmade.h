// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Standoff authors

#pragma once

#include "formats/interchange/foreignreader.h"

#include <QHash>
#include <set>

namespace Standoff {

// What was made of an article so far, for the sources of ForeignReader.
struct ForeignReader::Made
{
    ChangeSet values;
    VersionId version;
    QHash<QString, AnnotationId> marks;
    qint64 marked = 0; // characters
    std::set<Relation::Identity> relations;
};

} // namespace Standoff
