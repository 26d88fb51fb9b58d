// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Standoff authors

#pragma once

#include "project/changeset.h"
#include "text/error.h"

#include <functional>

namespace Standoff {

// A change as the history keeps it: {"annotation": [{"before": {…}, "after": {…}}], …, "uuids":
// {"17": "…"}}, with "unlisted" where there is any, with local ids in the rows and the UUIDs of
// what they refer to beside them, so that it can be applied in another copy of the project. uuidOf
// is asked with table and id.
QString changeToJson(const ChangeSet &changes,
    const std::function<QString(const QString &table, qint64 id)> &uuidOf);

// Without the texts: they are in the project file.
Result<ChangeSet> changeFromJson(const QString &json, const QString &verb);

} // namespace Standoff
