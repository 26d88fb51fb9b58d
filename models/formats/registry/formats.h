// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Standoff authors

#pragma once

#include "formats/format.h"

#include <memory>
#include <vector>

namespace Standoff {

// Every format that there is, in the order in which a person is offered them.
std::vector<std::unique_ptr<const Format>> allFormats();

} // namespace Standoff
