// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Standoff authors

#pragma once

#include <QIcon>

namespace Standoff::Theme {

// One of resources/icons, drawn in the colour of the text, so that it follows light and dark; no
// icon where there is none of the name.
QIcon icon(QLatin1StringView name);

} // namespace Standoff::Theme
