// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Standoff authors

#pragma once

#include <QString>

namespace Standoff {

// What a person says of a file before it is read.
struct ReadOptions
{
    QString encoding; // IANA name that a person chose; "" to find out
};

} // namespace Standoff
