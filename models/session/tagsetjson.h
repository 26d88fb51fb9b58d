// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Standoff authors

#pragma once

#include "project/project.h"

#include <functional>

namespace Standoff {

// A tagset as a file: {"standoff_tagset": 1, "name", "layers": [{"name", "kind", "tags": [{"name",
// "color", "key", "guideline", "attributes", "record_defaults", "tags": […]}]}], "terms": {field:
// [value]}}. Tags within a tag are its children.

QByteArray writeTagset(const Project &project);

// The bytes of such a file. Errors name it: readFile() refuses it.
Result<QByteArray> readTagsetFile(const QString &path);

// The change that brings the tagset of the file into the project: layers and tags that are there by
// name (and kind) are updated, others made with numbers from newId; terms are added. A key that
// another tag has already is left out. Errors: not JSON (with line and column), or not such a file.
Result<ChangeSet> readTagset(
    const QByteArray &json, const Project &project, const std::function<qint64()> &newId);

} // namespace Standoff
