// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Standoff authors

#pragma once

#include <QString>

namespace Standoff {

// The name of the person whose account this is: the full name where the system knows one, else the
// name of the account. What an annotator is called until they say otherwise.
QString accountName();

} // namespace Standoff
