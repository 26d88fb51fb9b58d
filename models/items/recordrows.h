// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Standoff authors

#pragma once

#include "items/register.h"
#include "project/project.h"

namespace Standoff {

// What a list says of a record beside its name, and by what it sorts it.

// A few words that tell it from others of its name.
QString detailOf(const Entity &entity);
QString detailOf(const Claim &claim);
QString detailOf(const Source &source);

// What comes first in an order has the smaller key; by name, all have the same.
using RecordKey = std::pair<qint64, QString>;
RecordKey keyOf(const Project &project, qint64 number, RecordOrder order);

} // namespace Standoff
