// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Standoff authors
#pragma once

#include <QString>

namespace Standoff {

// What a window calls a layer, a tag, an attribute or one of its values: in the language of the
// window where the name is one of the tagset that comes with Standoff, else as the project has it.
// The project, the files that are written and the queries keep the name itself. O(1).
QString shownTagName(const QString &name);

} // namespace Standoff
