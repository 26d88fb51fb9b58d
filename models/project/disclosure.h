// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Standoff authors

#pragma once

#include "project/fields.h"

namespace Standoff {

// Whether a record may leave the project as it is. A redacted export has a code in place of what is
// confidential, such as the real name of a source that is not named in public.
enum class Disclosure : quint8 { Open, Confidential };

template <>
struct EnumWords<Disclosure>
{
    static constexpr auto words = std::to_array<std::string_view>({"open", "confidential"});
};

} // namespace Standoff
