// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Standoff authors

#pragma once

#include "project/project.h"

namespace Standoff {

// A project as indented text, for people and for tests: everything but local ids, UUIDs and times,
// in an order that depends on nothing else, so that two projects with the same content give the
// same text. Reads the articles one by one.
Result<QString> dump(const ProjectReader &reader);

} // namespace Standoff
